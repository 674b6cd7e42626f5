import type { ServiceRuntime } from '@portal/kit';
import { clearIndex, removeFromIndex, writeIndex } from '../index/write-index.ts';
import type { Sql } from '../index/write-index.ts';
import { conditionOf, shapeOf } from '../query/search-filter.ts';
import type { Bind } from '../query/search-filter.ts';
import type { Engine, EngineIndex, PassageReference, Sought } from './engine.ts';

/** How many passages are looked at for all the terms of a query: what a search costs, in two thousand facts or a million. */
const BUDGET = 3_000;

type Terms = Sought['terms'];

/** The rarest terms whose passages together stay within the budget: what a common word would add, every passage has. */
function affordable(rarestFirst: Terms, budget: number): Terms {
  let spent = 0;
  return rarestFirst.filter(({ passages }) => (spent += passages) <= budget);
}

const lexeme = (term: string) => `'${term}'`;

/** Passages in the inverted lists of the terms. */
const byTerms = (terms: Terms, bind: Bind) => `
  select fact_id, ordinal, weight
  from search.passages_with(${bind(terms.map(({ folded }) => lexeme(folded)))}::text[],
    ${bind(terms.map(({ rarity, weight }) => rarity * weight))}::real[])`;

/** Where even the rarest word stands nearly everywhere, the newest facts that have it will do. */
const byNewest = (term: string, condition: string, budget: string, bind: Bind) => `
  select p.fact_id, p.ordinal, 1::real as weight
  from (select f.id from search.fact f where ${condition} order by f.published_at desc, f.id limit ${budget}) newest
    join search.passage p on p.fact_id = newest.id
  where p.words @@ ${bind(lexeme(term))}::tsquery`;

const postgresIndex = (sql: Sql): EngineIndex => ({
  put: (stated) => writeIndex(sql, stated),
  remove: (ids) => removeFromIndex(sql, ids),
  async replace(all) {
    await clearIndex(sql);
    for await (const stated of all) await writeIndex(sql, stated);
  },
});

/**
 * Inverted lists (GIN) over folded syllables and pairs, in the tables that hold the facts themselves; PostgreSQL's own
 * ranking knows no rarity and is not asked.
 */
export const postgresEngine = (runtime: ServiceRuntime, budget = BUDGET): Engine => ({
  name: 'postgresql',
  cursor: 'search-index',
  index: postgresIndex,
  async candidates({ terms, words, filter }, limit) {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const most = bind(budget);
    const condition = conditionOf(filter, bind);
    const known = terms.filter(({ passages }) => passages > 0).sort((a, b) => a.passages - b.passages);
    const chosen = affordable(known, budget);
    const [rarest] = chosen.length > 0 ? [] : known;
    const found = rarest ? byNewest(rarest.folded, condition, most, bind) : byTerms(chosen, bind);
    // Facts are looked up in the order of the answer, until there are enough; ids are given in the order of time (uuidv7),
    // so that of equals the newest come first.
    return runtime.query<PassageReference & object>({
      name: `candidates ${rarest ? 'by newest' : 'by terms'} ${shapeOf(filter)}`,
      text: `
        with found as (${found}), headed as (
          select fact_id, 0::smallint as ordinal, 0::real as weight
          from search.facts_headed(${bind(words.map(lexeme).join(' & '))}, ${most}::integer)
        ), weighed as (
          select fact_id, ordinal, sum(weight) as weight
          from (select * from found union all select * from headed) c group by fact_id, ordinal
        )
        select fact_id as "factId", ordinal
        from (select * from weighed order by weight desc, fact_id desc, ordinal) w join search.fact f on f.id = w.fact_id
        where ${condition}
        order by weight desc, fact_id desc, ordinal limit ${bind(limit)}`,
      values,
    });
  },
});
