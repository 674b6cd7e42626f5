import type { ServiceRuntime } from '@portal/kit';

export interface SynonymRow {
  id: string;
  term: string;
  means: string;
  added_by: string | null;
  added_at: Date;
}

/** The list as it is now, by its first names; it is short. */
export const synonyms = (runtime: ServiceRuntime): Promise<SynonymRow[]> =>
  runtime.query<SynonymRow & object>({
    name: 'synonym-list',
    text: `select id, term, means, added_by, added_at from search.synonym
      where removed_at is null order by term_folded, means_folded`,
  });

/** What else these phrases are called, without accents. */
export async function othersFor(runtime: ServiceRuntime, phrases: readonly string[]): Promise<string[]> {
  const rows = await runtime.query<{ other: string }>({
    name: 'synonyms',
    text: `select means as other from search.synonym where removed_at is null and term_folded = any ($1::text[])
      union select term from search.synonym where removed_at is null and means_folded = any ($1::text[])
      order by other`,
    values: [phrases],
  });
  return rows.map(({ other }) => other);
}
