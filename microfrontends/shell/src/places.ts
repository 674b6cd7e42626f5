import type { RegisteredDesk } from './registry.ts';

/** The right with which each kind of notice is dealt with; the rest concerns what one wrote. */
const RIGHT_OF: Readonly<Record<string, string>> = {
  SUBMITTED_WAITING: 'RECEIVE',
  COMPILING_WAITING: 'COMPILE',
  EDITION_ASSIGNED: 'COMPILE',
  VERIFYING_WAITING: 'VERIFY',
  APPROVING_WAITING: 'APPROVE',
  APPROVED_WAITING: 'POST',
};

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
  const right = RIGHT_OF[kind] ?? 'SUBMIT';
  const desk = able.find(({ rights }) => rights.includes(right)) ?? able[0];
  return desk
    ? [desk.path, desk.opens[subjectType], encodeURIComponent(subjectId)].filter(Boolean).join('/')
    : null;
}
