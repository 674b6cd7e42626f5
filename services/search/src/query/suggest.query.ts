import type { ServiceRuntime } from '@portal/kit';
import { wordsIn } from '../fold/words.ts';
import { SHOWN } from './search-filter.ts';

export interface Suggested {
  id: string;
  type: string;
  title: string;
  path: string;
}

/** How many titles are looked at; somebody who typed one letter gets some of them, and soon. */
const LOOKED_AT = 200;

/** Titles in which what was typed so far begins a word; those that begin with it first, then the newest. */
export async function suggest(runtime: ServiceRuntime, typed: string, first: number): Promise<Suggested[]> {
  const prefix = wordsIn(typed)
    .map(({ folded }) => folded)
    .join(' ');
  if (prefix === '') return [];
  return runtime.query<Suggested>({
    name: 'suggest',
    text: `with starting as (
             select fact_id, first from search.title_start
             where start >= $1 and start < $1 || chr(1114111) limit $2
           )
           select f.id, f.type, f.title, f.path from starting s join search.fact f on f.id = s.fact_id
           where ${SHOWN}
           group by f.id order by bool_or(s.first) desc, f.published_at desc, f.id limit $3`,
    values: [prefix, LOOKED_AT, first],
  });
}
