import type { DueTime } from './due-time.ts';

/** The instant by which such a share (0 … 1) of the time that counts has passed: 75 % of 4 office hours are 3 of them. */
export function shareOf({ start, due, spans }: DueTime, share: number): Date {
  const total = spans.reduce((sum, { counted }) => sum + counted, 0);
  let left = total * share;
  if (share >= 1 || total === 0) return due;
  if (left <= 0) return start;
  for (const { from, to, counted } of spans) {
    if (left <= counted) return new Date(from.getTime() + (to.getTime() - from.getTime()) * (left / counted));
    left -= counted;
  }
  return due;
}
