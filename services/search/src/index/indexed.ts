import { fromGlobalId } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { passagesOf } from '../fold/passages.ts';
import { pairsIn, wordsIn } from '../fold/words.ts';
import type { Word } from '../fold/words.ts';
import { HEADING } from '../rank/rank.ts';
import { streamOf } from '../rank/stream.ts';

/** A fact as it lies in the index. */
export interface IndexedFact {
  id: string;
  type: string;
  fact: PublicFact;
  /** By which people narrow a search by time (Điều 8.2): the day it was issued, or else published, in Việt Nam. */
  day: string;
  heading: { folded: string; typed: string; words: string[] };
  passages: { text: string; folded: string; typed: string; length: number; words: string[] }[];
  titleStarts: string[];
}

/** Raise it when a fact comes to lie in the index otherwise than before: what an older version made is made anew by itself. */
export const SHAPE = 1;

const LONGEST_START = 80;

const foldedOf = (words: readonly Word[]) => words.map(({ folded }) => folded);
const typedOf = (words: readonly Word[]) => words.map(({ typed }) => typed);
const distinct = (words: readonly string[]) => [...new Set([...words, ...pairsIn(words)])];

/** The same fact always gives the same rows: whatever rebuilds the index finds the same again. */
export function indexed(fact: PublicFact): IndexedFact {
  const reference = fromGlobalId(fact.id);
  if (!reference) throw new Error(`a fact without a global id: ${fact.id}`);
  const { documentType, number, title, authors, issuers, summary, text } = fact;
  const heading = wordsIn([documentType, number, title, ...authors, ...issuers].join('\n'));
  const folded = foldedOf(heading);
  return {
    ...reference,
    fact,
    day:
      fact.issuedOn ??
      new Date(fact.publishedAt).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }),
    heading: { folded: streamOf(folded), typed: streamOf(typedOf(heading)), words: distinct(folded) },
    passages: passagesOf(`${summary}\n${text}`).map((passage) => ({
      text: passage.text,
      folded: streamOf(foldedOf(passage.words)),
      typed: streamOf(typedOf(passage.words)),
      length: passage.words.length + HEADING * heading.length,
      words: [...new Set([...distinct(folded), ...distinct(foldedOf(passage.words))])],
    })),
    titleStarts: startsOf(foldedOf(wordsIn(title))),
  };
}

const startsOf = (words: readonly string[]): string[] =>
  words.map((_, at) => words.slice(at).join(' ').slice(0, LONGEST_START));
