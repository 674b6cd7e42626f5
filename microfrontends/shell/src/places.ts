import type { RegisteredDesk } from './registry.ts';

/** The right with which each kind of notice is dealt with, or whatever waits there; the rest concerns what one wrote. */
const RIGHT_OF: Readonly<Record<string, string>> = {
  SUBMITTED: 'RECEIVE',
  COMPILING: 'COMPILE',
  EDITION_ASSIGNED: 'COMPILE',
  REQUEST_ACCEPTED: 'COMMISSION',
  REQUEST_DECLINED: 'COMMISSION',
  REQUEST_ANSWERED: 'COMMISSION',
  REQUEST_UNANSWERED: 'COMMISSION',
  VERIFYING: 'VERIFY',
  APPROVING: 'APPROVE',
  APPROVED: 'POST',
};

/** VERIFYING_WAITING, VERIFYING_NEARING, VERIFYING_OVERDUE: all of them concern what waits at step 2. */
const WAITS = /_(WAITING|NEARING|OVERDUE)$/;

export interface Told {
  kind: string;
  subjectType: string;
  subjectId: string;
}

/** Where a notice is dealt with: at a desk that shows such things, and serves that right if one does; null = nowhere. */
export function placeOf(
  desks: readonly RegisteredDesk[],
  { kind, subjectType, subjectId }: Told,
): string | null {
  const able = desks.filter(({ opens }) => Object.hasOwn(opens, subjectType));
  const right = RIGHT_OF[kind.replace(WAITS, '')] ?? 'SUBMIT';
  const desk = able.find(({ rights }) => rights.includes(right)) ?? able[0];
  return desk
    ? [desk.path, desk.opens[subjectType], encodeURIComponent(subjectId)].filter(Boolean).join('/')
    : null;
}
