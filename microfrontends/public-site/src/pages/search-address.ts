import type { FacetName } from '../portal/search.operation.ts';

export const SEARCH_PATH = '/tim-kiem';

/** What a search is narrowed to, a value of each facet; each stands in the address under its Vietnamese name. */
export type Narrowed = Partial<Record<FacetName, string>>;

export interface SearchAsked {
  search: string;
  narrowed: Narrowed;
  after: string | null;
}

const PARAMETERS: Record<FacetName, string> = {
  KIND: 'loai',
  SECTION: 'muc',
  FIELD: 'linh-vuc',
  YEAR: 'nam',
  ISSUER: 'co-quan',
  AUTHOR: 'tac-gia',
};

const LONGEST = 200;

const FORMS: Partial<Record<FacetName, RegExp>> = {
  KIND: /^[A-Z][A-Z_]*$/,
  YEAR: /^[12]\d{3}$/,
};

export function narrowedIn(query: URLSearchParams): Narrowed {
  const narrowed: Narrowed = {};
  for (const name of Object.keys(PARAMETERS) as FacetName[]) {
    const value = query.get(PARAMETERS[name])?.normalize('NFC').trim().slice(0, LONGEST);
    if (value && (FORMS[name]?.test(value) ?? true)) narrowed[name] = value;
  }
  return narrowed;
}

export const parametersOf = (narrowed: Narrowed): [string, string][] =>
  (Object.entries(narrowed) as [FacetName, string][]).map(([name, value]) => [PARAMETERS[name], value]);

export function searchAddress({ search, narrowed, after }: SearchAsked): string {
  const query = new URLSearchParams([
    ...(search ? [['tim', search]] : []),
    ...parametersOf(narrowed),
    ...(after ? [['sau', after]] : []),
  ]);
  return query.size > 0 ? `${SEARCH_PATH}?${query.toString()}` : SEARCH_PATH;
}

/** As the API takes it. */
export const inputOf = ({
  search,
  narrowed: { KIND, SECTION, FIELD, YEAR, ISSUER, AUTHOR },
}: SearchAsked) => ({
  query: search,
  ...(KIND ? { kinds: [KIND] } : {}),
  ...(SECTION ? { sections: [SECTION] } : {}),
  ...(FIELD ? { fields: [FIELD] } : {}),
  ...(ISSUER ? { issuers: [ISSUER] } : {}),
  ...(AUTHOR ? { authors: [AUTHOR] } : {}),
  ...(YEAR ? { from: `${YEAR}-01-01`, until: `${YEAR}-12-31` } : {}),
});
