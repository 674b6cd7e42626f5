import type { ServiceRuntime } from '@portal/kit';
import type { PassageReference } from '../engines/engine.ts';
import type { Engines } from '../engines/engines.ts';
import { ranker } from '../rank/rank.ts';
import type { Ranked } from '../rank/rank.ts';
import { facetsOf } from './facets.ts';
import type { Facet } from './facets.ts';
import { conditionOf, shapeOf } from './search-filter.ts';
import type { SearchFilter } from './search-filter.ts';
import { understand } from './understand.ts';

/** How many passages are ranked; nobody reads further, and facets count what is ranked. */
const RANKED = 200;

export interface FoundFact {
  id: string;
  type: string;
  kind: string;
  path: string;
  title: string;
  section: string | null;
  field: string | null;
  authors: string[];
  number: string | null;
  issuers: string[];
  document_type: string | null;
  day: string;
  published_at: Date;
  /** The passage that answers best. */
  ordinal: number;
  score: number;
}

export interface Found {
  facts: FoundFact[];
  facets: Facet[];
  /** How rare each syllable that was looked for is; for marking them. */
  rarities: ReadonlyMap<string, number>;
  corrected: string | null;
  /** Whether a search server should have answered and did not. */
  degraded: boolean;
}

const COLUMNS = `f.id, f.type, f.kind, f.path, f.title, f.section, f.field, f.authors, f.number, f.issuers,
  f.document_type, f.day, f.published_at`;

/** What answers a query, best first; without words, what there is, newest first. */
export async function searchFacts(
  { runtime, engines }: { runtime: ServiceRuntime; engines: Pick<Engines, 'candidates'> },
  text: string,
  filter: SearchFilter,
): Promise<Found> {
  const understood = await understand(runtime, text);
  const { words, terms, corrected } = understood;
  const rarities = new Map(terms.map(({ folded, rarity }) => [folded, rarity]));
  if (words.length === 0) {
    const facts = await newest(runtime, filter);
    return { facts, facets: facetsOf(facts), rarities, corrected: null, degraded: false };
  }
  const candidates = await engines.candidates({ terms, words, filter }, RANKED);
  const passages = await passagesOf(runtime, candidates.passages, filter, understood.query.accented);
  const score = ranker(understood.query, understood.statistics);
  const best = new Map<string, FoundFact>();
  for (const passage of passages) {
    const found = { ...passage, score: score(rankedOf(passage)) };
    if (found.score > (best.get(found.id)?.score ?? 0)) best.set(found.id, found);
  }
  const facts = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { facts, facets: facetsOf(facts), rarities, corrected, degraded: candidates.degraded };
}

interface RankedRow extends Omit<FoundFact, 'score'> {
  heading_folded: string;
  heading_typed: string;
  folded: string;
  typed: string;
  length: number;
}

const rankedOf = (row: RankedRow): Ranked => ({
  heading: { folded: row.heading_folded, typed: row.heading_typed },
  body: { folded: row.folded, typed: row.typed },
  length: row.length,
  publishedAt: row.published_at,
});

/** Whether a fact may be shown and fits is asked here, last, whatever an engine believes. */
function passagesOf(
  runtime: ServiceRuntime,
  candidates: readonly PassageReference[],
  filter: SearchFilter,
  accented: boolean,
): Promise<RankedRow[]> {
  const values: unknown[] = [
    candidates.map(({ factId }) => factId),
    candidates.map(({ ordinal }) => ordinal),
  ];
  const condition = conditionOf(filter, (value) => `$${values.push(value)}`);
  return runtime.query<RankedRow>({
    name: `ranked-passages ${accented} ${shapeOf(filter)}`,
    text: `select ${COLUMNS}, f.heading_folded, f.heading_typed, p.ordinal, p.folded, p.length,
             ${accented ? 'p.typed' : `'' as typed`}
           from unnest($1::uuid[], $2::smallint[]) as c (fact_id, ordinal)
             join search.passage p using (fact_id, ordinal) join search.fact f on f.id = p.fact_id
           where ${condition}`,
    values,
  });
}

async function newest(runtime: ServiceRuntime, filter: SearchFilter): Promise<FoundFact[]> {
  const values: unknown[] = [RANKED];
  const condition = conditionOf(filter, (value) => `$${values.push(value)}`);
  const facts = await runtime.query<Omit<FoundFact, 'score'>>({
    name: `newest-facts ${shapeOf(filter)}`,
    text: `select ${COLUMNS}, 0 as ordinal from search.fact f where ${condition}
           order by f.published_at desc, f.id limit $1`,
    values,
  });
  return facts.map((fact) => ({ ...fact, score: fact.published_at.getTime() }));
}

/** The texts of passages, read only for the hits of the page. */
export async function passageTexts(runtime: ServiceRuntime, facts: readonly FoundFact[]): Promise<string[]> {
  const rows = await runtime.query<{ text: string | null }>({
    name: 'passage-texts',
    text: `select p.text from unnest($1::uuid[], $2::smallint[]) with ordinality as c (fact_id, ordinal, place)
             left join search.passage p using (fact_id, ordinal) order by c.place`,
    values: [facts.map(({ id }) => id), facts.map(({ ordinal }) => ordinal)],
  });
  return rows.map(({ text }) => text ?? '');
}
