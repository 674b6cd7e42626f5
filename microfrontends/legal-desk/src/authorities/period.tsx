import { useWords, writtenDay } from '@portal/ui';
import { WORDS } from './words.ts';

/** From its first day until the first day on which it is no longer. */
export function Period({ validFrom, validUntil }: { validFrom: string | null; validUntil: string | null }) {
  const words = useWords(WORDS);
  return [
    validFrom ? words.from(writtenDay(validFrom)) : !validUntil && words.always,
    validUntil && words.until(writtenDay(validUntil)),
  ]
    .filter(Boolean)
    .join(' ');
}
