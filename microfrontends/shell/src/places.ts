import type { RegisteredDesk } from './registry.ts';

/** The right with which each kind of notice is dealt with; the rest concerns what one wrote. */
const RIGHT_OF: Readonly<Record<string, string>> = {
  SUBMITTED_WAITING: 'RECEIVE',
  COMPILING_WAITING: 'COMPILE',
  VERIFYING_WAITING: 'VERIFY',
  APPROVING_WAITING: 'APPROVE',
  APPROVED_WAITING: 'POST',
};

/** The path of the desk that says it serves that right. */
export function deskOfKind(desks: readonly RegisteredDesk[], kind: string): string {
  const right = RIGHT_OF[kind] ?? 'SUBMIT';
  return desks.find(({ rights }) => rights.includes(right))?.path ?? '/desk';
}
