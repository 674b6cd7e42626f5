import type { ServiceRuntime } from '@portal/kit';
import { conditionOf, shapeOf } from '../query/search-filter.ts';
import type { Engine, PassageReference, Sought } from './engine.ts';

/** How many passages are looked at for all the terms of a query: what a search costs, in two thousand facts or a million. */
const BUDGET = 3_000;

/**
 * The rarest terms whose passages together stay within the budget. What a common word would add every passage has; a
 * query of common words only is answered by its rarest and by headings.
 */
function affordable(terms: Sought['terms']): Sought['terms'] {
  const known = terms.filter(({ passages }) => passages > 0).sort((a, b) => a.passages - b.passages);
  let spent = 0;
  return known.filter(({ passages }, index) => (spent += passages) <= BUDGET || index === 0);
}

const lexeme = (term: string) => `'${term}'`;

/** Inverted lists (GIN) over folded syllables and pairs; PostgreSQL's own ranking knows no rarity and is not asked. */
export const postgresEngine = (runtime: ServiceRuntime): Engine => ({
  name: 'postgresql',
  async candidates({ terms, words, filter }, limit) {
    const chosen = affordable(terms);
    const values: unknown[] = [
      chosen.map(({ folded }) => lexeme(folded)),
      chosen.map(({ rarity, weight }) => rarity * weight),
      words.map(lexeme).join(' & '),
      BUDGET,
      limit,
    ];
    const condition = conditionOf(filter, (value) => `$${values.push(value)}`);
    return runtime.query<PassageReference & object>({
      name: `candidates ${shapeOf(filter)}`,
      text: `
        with found as (
          select p.fact_id, p.ordinal, sought.weight
          from unnest($1::text[], $2::real[]) as sought (term, weight)
            join search.passage p on p.words @@ sought.term::tsquery
        ), headed as (
          select id as fact_id, 0::smallint as ordinal, 0::real as weight
          from search.fact where heading_words @@ $3::tsquery limit $4
        )
        select fact_id as "factId", ordinal
        from (select * from found union all select * from headed) c join search.fact f on f.id = c.fact_id
        where ${condition}
        group by fact_id, ordinal, f.published_at
        order by sum(weight) desc, f.published_at desc, fact_id, ordinal limit $5`,
      values,
    });
  },
});
