import type { FoundFact } from './search-facts.query.ts';

/** By what people narrow a search: field, time, issuer, author, kind (Điều 8.2, 8.4, 8.10). */
export const FACETS = {
  KIND: ({ kind }) => [kind],
  SECTION: ({ section }) => [section],
  FIELD: ({ field }) => [field],
  YEAR: ({ day }) => [day.slice(0, 4)],
  ISSUER: ({ issuers }) => issuers,
  AUTHOR: ({ authors }) => authors,
} satisfies Record<string, (fact: FoundFact) => readonly (string | null)[]>;

export type FacetName = keyof typeof FACETS;

export interface Facet {
  name: FacetName;
  values: { value: string; count: number }[];
}

/** Counted over what was found and may be shown, so that a number never tells of what is hidden. */
export const facetsOf = (facts: readonly FoundFact[]): Facet[] =>
  (Object.keys(FACETS) as FacetName[]).map((name) => {
    const counts = new Map<string, number>();
    for (const fact of facts)
      for (const value of new Set(FACETS[name](fact)))
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    return {
      name,
      values: [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi')),
    };
  });
