import { NOTICE_KINDS } from './notice-text.ts';

/**
 * What breaks quiet time: somebody has to know now, whatever else there is to read. A time that is nearly over or past
 * (Điều 10.2, 15), damaged text (Điều 9.2), a board without its head (Điều 12), whoever may act no longer or only for so
 * long (Điều 14.2), and what has to come off the public site or did not get there.
 */
const URGENT: readonly RegExp[] = [
  /_(NEARING|OVERDUE|DUE_SOON|UNANSWERED)$/,
  /^(EDITION|LEGAL_RECORD)_(RETURNED_DAMAGED|WITHDRAWN|POSTING_FAILED)$/,
  /^BOARD_/,
  /^DELEGATION_(GRANTED|EXPIRING|REVOKED)$/,
];

export const isUrgent = (kind: string): boolean => URGENT.some((pattern) => pattern.test(kind));

export const URGENT_KINDS: readonly string[] = NOTICE_KINDS.filter(isUrgent);
