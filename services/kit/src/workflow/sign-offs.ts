import type { EditorialStep } from './editorial.transitions.ts';

/** The steps by which somebody answers for a text (D7). Receiving, posting and sending back answer for none. */
export const SIGN_OFFS = [
  'unitApprove',
  'compile',
  'verify',
  'override',
  'approve',
] as const satisfies EditorialStep[];

/**
 * D7: a sign-off holds for the text it was given to, to the letter. It is not marked when the text changes, but read off
 * the two hashes: a text that is put back is again the one that was signed.
 */
export const hasLapsed = (
  { action, contentHash }: { action: string; contentHash: string },
  currentHash: string,
): boolean => SIGN_OFFS.some((step) => step === action) && contentHash !== currentHash;
