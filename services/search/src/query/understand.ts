import type { ServiceRuntime } from '@portal/kit';
import { pairsIn, wordsIn } from '../fold/words.ts';
import type { Word } from '../fold/words.ts';
import { rarity } from '../rank/rank.ts';
import type { QueryTerm, RankQuery, Statistics } from '../rank/rank.ts';
import { LONGEST_SYNONYM } from '../synonyms/add-synonym.ts';
import { othersFor } from '../synonyms/synonyms.query.ts';
import { spellingsNear } from './spelling.ts';

type Form = Pick<Word, 'folded' | 'typed'>;

export interface Understood {
  query: RankQuery;
  terms: (QueryTerm & { rarity: number })[];
  words: string[];
  statistics: Statistics;
  /** The query as it was read instead, where a word of it stands nowhere; null where all were known. */
  corrected: string | null;
}

const LONGEST_QUERY = 64;
const SYNONYM = 0.5;

/** "Số 1140" asks for 1140. */
const isAskedFor = ({ folded }: Word, at: number, words: readonly Word[]): boolean =>
  folded !== 'so' || !/^\p{N}/u.test(words[at + 1]?.folded ?? '');

/** What a query asks for: its syllables and pairs with how rare they are, what they mean besides, and slips mended. */
export async function understand(runtime: ServiceRuntime, text: string): Promise<Understood> {
  const typed = wordsIn(text).filter(isAskedFor).slice(0, LONGEST_QUERY);
  const asTyped = await Promise.all([countsOf(runtime, namesOf(typed)), synonymsOf(runtime, typed)]);
  const mended = await mend(runtime, typed, asTyped[0].counts);
  const words: readonly Form[] = mended ?? typed;
  const synonyms = mended ? await synonymsOf(runtime, mended) : asTyped[1];
  const weighed = new Map<string, Omit<QueryTerm, 'passages'>>();
  for (const [group, weight] of [[words, 1], ...synonyms.map((group) => [group, SYNONYM] as const)] as const)
    for (const term of termsOf(group))
      if (!weighed.has(term.folded)) weighed.set(term.folded, { ...term, weight });
  const { counts, statistics } =
    mended || synonyms.length > 0 ? await countsOf(runtime, [...weighed.keys()]) : asTyped[0];
  const terms = [...weighed.values()].map((term) => {
    const passages = counts.get(term.folded) ?? 0;
    return { ...term, passages, rarity: rarity({ passages }, statistics) };
  });
  return {
    query: {
      terms,
      phrase: { folded: folded(words).join(' '), typed: words.map((word) => word.typed).join(' ') },
      accented: words.some((word) => word.folded !== word.typed),
    },
    terms,
    words: folded(words),
    statistics,
    corrected: mended && mended.map((word) => word.typed).join(' '),
  };
}

const folded = (words: readonly Form[]) => words.map((word) => word.folded);
const namesOf = (words: readonly Form[]) => [...new Set(folded(termsOf(words)))];

function termsOf(words: readonly Form[]): Form[] {
  const pairs = pairsIn(words.map(({ typed }) => typed));
  return [
    ...words,
    ...pairsIn(folded(words)).map((pair, at) => ({ folded: pair, typed: pairs[at] ?? pair })),
  ];
}

async function synonymsOf(runtime: ServiceRuntime, words: readonly Form[]): Promise<Word[][]> {
  const all = folded(words);
  const phrases = all.flatMap((_, at) =>
    Array.from({ length: LONGEST_SYNONYM }, (_length, index) => all.slice(at, at + index + 1).join(' ')),
  );
  return (await othersFor(runtime, [...new Set(phrases)])).map(wordsIn);
}

async function countsOf(runtime: ServiceRuntime, terms: readonly string[]) {
  const rows = await runtime.query<{ term: string | null; passages: string; length: number; now: Date }>({
    name: 'term-counts',
    text: `select term, passages, 0 as length, null as now from search.term where term = any ($1::text[])
           union all select null, passages, length, date_trunc('day', kit.now()) from search.totals`,
    values: [terms],
  });
  const totals = rows.find(({ term }) => term === null);
  const passages = Number(totals?.passages ?? 0);
  return {
    counts: new Map(rows.map((row) => [row.term, Number(row.passages)])),
    statistics: {
      passages,
      averageLength: Number(totals?.length ?? 0) / Math.max(passages, 1),
      now: totals?.now ?? new Date(NaN),
    },
  };
}

/** A word that stands nowhere gives way to the likeliest that differs by one slip: null when there is nothing to mend. */
async function mend(
  runtime: ServiceRuntime,
  words: readonly Word[],
  counts: ReadonlyMap<string | null, number>,
): Promise<Form[] | null> {
  const unknown = words.filter((word) => !counts.get(word.folded) && /^[a-z]{3,}$/.test(word.folded));
  if (unknown.length === 0) return null;
  const near = new Map(unknown.map((word) => [word.folded, spellingsNear(word.folded)]));
  const around = (at: number, spelling: string) =>
    [
      words[at - 1] && `${words[at - 1]?.folded} ${spelling}`,
      words[at + 1] && `${spelling} ${words[at + 1]?.folded}`,
    ].flatMap((pair) => pair ?? []);
  const asked = words.flatMap((word, at) =>
    (near.get(word.folded) ?? []).flatMap((spelling) => [spelling, ...around(at, spelling)]),
  );
  const { counts: known } = await countsOf(runtime, [...new Set(asked)]);
  const count = (term: string) => known.get(term) ?? 0;
  const mended = words.map((word, at) => {
    // What stands beside the same neighbours is likelier than what is merely frequent.
    const likeliness = (spelling: string): [number, number] => [
      around(at, spelling).reduce((sum, pair) => sum + count(pair), 0),
      count(spelling),
    ];
    const [best] = (near.get(word.folded) ?? [])
      .filter((spelling) => count(spelling) > 0)
      .map((spelling) => ({ spelling, rank: likeliness(spelling) }))
      .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || a.spelling.localeCompare(b.spelling));
    return best ? { folded: best.spelling, typed: best.spelling } : word;
  });
  return mended.some((word, at) => word !== words[at]) ? mended : null;
}
