/** A place within a document as others name it: "điểm a khoản 1 Điều 28", "Chương III". */
export interface Provision {
  readonly chapter?: string;
  /** null is "Điều này": the one in which the citation stands. */
  readonly article?: string | null;
  readonly clause?: string;
  readonly point?: string;
}

export interface FoundProvisions {
  readonly start: number;
  readonly end: number;
  readonly provisions: readonly Provision[];
}

const LABELS = (label: string) => `${label}(?:\\s*(?:,|và|hoặc|;)\\s*${label}(?![\\p{L}\\d]))*`;
const NUMBERS = LABELS('\\d+[a-zđ]?');
const LETTERS = LABELS('[a-zđ](?:\\.\\d+)?');
/** "mục 5 Điều 11" is said for khoản 5. */
const PLACE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:các\\s+)?[đĐ]iểm\\s+(?<points>${LETTERS}),?\\s+(?:của\\s+)?)?` +
    `(?:(?:các\\s+)?(?:[kK]hoản|mục)\\s+(?<clauses>${NUMBERS}),?\\s+(?:của\\s+)?)?` +
    `(?:(?:các\\s+)?[đĐ]iều\\s+(?:(?<articles>${NUMBERS})|(?<own>này)))(?![\\p{L}\\d])`,
  'gu',
);
const CHAPTER = /(?<![\p{L}\d])Chương\s+(?<chapter>[IVXLC]+|\d+)(?![\p{L}\d])/gu;

const split = (labels: string | undefined): string[] =>
  labels?.split(/\s*(?:,|;|và|hoặc)\s*/u).filter(Boolean) ?? [];

/** All places that a text names, in order; of a list only its smallest parts are several. */
export function findProvisions(text: string): FoundProvisions[] {
  const places = [...text.matchAll(PLACE)].map((match) => {
    const { points, clauses, articles, own } = match.groups ?? {};
    return found(match, placesOf(split(points), split(clauses), own ? [null] : split(articles)));
  });
  const chapters = [...text.matchAll(CHAPTER)].map((match) =>
    found(match, [{ chapter: match.groups?.['chapter'] ?? '' }]),
  );
  return [...places, ...chapters].sort((a, b) => a.start - b.start);
}

const found = (match: RegExpExecArray, provisions: Provision[]): FoundProvisions => ({
  start: match.index,
  end: match.index + match[0].length,
  provisions,
});

function placesOf(points: string[], clauses: string[], articles: (string | null)[]): Provision[] {
  const lastClause = clauses.at(-1);
  // "điểm a khoản 1, khoản 2 Điều 5" does not occur as one group: letters belong to the one clause named with them.
  if (points.length > 0 && lastClause !== undefined)
    return points.map((point) => ({ article: articles[0] ?? null, clause: lastClause, point }));
  if (clauses.length > 0) return clauses.map((clause) => ({ article: articles[0] ?? null, clause }));
  return articles.map((article) => ({ article }));
}
