import { randomInt } from 'node:crypto';
import { plainLetters } from '../encoding/plain-letters.ts';

const LONGEST = 80;

/** The readable part of a permalink (D17): plain ASCII, cut between words. */
export function slugOf(title: string): string {
  const words = plainLetters(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST);
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || 'bai';
}

/** No vowels, so no words; no 0, 1 or l, so it can be read out over the telephone. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
export const SHORT_ID = /^[23456789bcdfghjkmnpqrstvwxz]{7}$/;

/** Seven letters that find the item when section or title have long changed; unique by the table's constraint. */
export const newShortId = () =>
  Array.from({ length: 7 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const permalinkOf = (section: string, title: string, shortId: string) =>
  `/${section}/${slugOf(title)}-${shortId}`;

/** Its short id, when the path has the shape of a permalink. */
export const shortIdIn = (path: string) =>
  /^\/[a-z0-9-]+\/(?:[a-z0-9-]+-)?([a-z0-9]{7})\/?$/.exec(path)?.[1] ?? null;
