import { wordsIn } from '../fold/words.ts';

/** A stretch of an NFC text that answers the query: [start, end), in UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
}

export interface Excerpt {
  text: string;
  marks: Mark[];
}

const EXCERPT = 240;
/** How many places an excerpt may begin at. */
const STARTS = 20;
/** Words that stand everywhere are marked only beside others that were asked for. */
const TELLING = 2;

/** Where the words that were asked for stand in the original; neighbours are one stretch. */
export function marksIn(text: string, rarities: ReadonlyMap<string, number>): Mark[] {
  const whole = text.normalize('NFC');
  const marks: (Mark & { telling: boolean })[] = [];
  for (const { folded, start, end } of wordsIn(whole)) {
    const rarity = rarities.get(folded);
    if (rarity === undefined) continue;
    const last = marks.at(-1);
    const telling = rarity >= TELLING;
    if (last && /^[\s/-]*$/.test(whole.slice(last.end, start))) {
      last.end = end;
      last.telling ||= telling;
    } else marks.push({ start, end, telling });
  }
  const some = marks.some(({ telling }) => telling) ? marks.filter(({ telling }) => telling) : marks;
  return some.map(({ start, end }) => ({ start, end }));
}

/** The piece of a passage in which most of what was asked for stands, cut between words. */
export function excerptOf(text: string, rarities: ReadonlyMap<string, number>): Excerpt {
  const whole = text.normalize('NFC');
  const marks = marksIn(whole, rarities);
  const weightFrom = (from: number) => {
    const inside = wordsIn(whole.slice(from, from + EXCERPT)).map(({ folded }) => folded);
    return [...new Set(inside)].reduce((sum, word) => sum + (rarities.get(word) ?? 0), 0);
  };
  const starts = [0, ...marks.slice(0, STARTS).map(({ start }) => start)];
  const [best = 0] = starts
    .map((from) => ({ from, weight: weightFrom(from) }))
    .sort((a, b) => b.weight - a.weight || a.from - b.from)
    .map(({ from }) => from);
  const from = best <= EXCERPT / 4 ? 0 : whole.indexOf(' ', best - EXCERPT / 4) + 1;
  const until = whole.length - from <= EXCERPT ? whole.length : whole.lastIndexOf(' ', from + EXCERPT);
  const [before, after] = [from > 0 ? '… ' : '', until < whole.length ? ' …' : ''];
  return {
    text: before + whole.slice(from, until) + after,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= until)
      .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length })),
  };
}
