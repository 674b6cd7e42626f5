import type { FacetName } from '../portal/search.operation.ts';

export const SEARCH_PATH = '/tim-kiem';

/** What a search is narrowed to, a value of each facet; each stands in the address under its Vietnamese name. */
export type Narrowed = Partial<Record<FacetName, string>>;

/** Days, both included; null = from the beginning, until today. */
export interface Period {
  from: string | null;
  until: string | null;
}

export interface SearchAsked {
  search: string;
  narrowed: Narrowed;
  period: Period;
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

const DAYS: Record<keyof Period, string> = { from: 'tu', until: 'den' };

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

/** The fields of the form: which day, under which name. */
export const daysOf = (period: Period): { day: keyof Period; name: string; value: string | null }[] =>
  (Object.keys(DAYS) as (keyof Period)[]).map((day) => ({ day, name: DAYS[day], value: period[day] }));

export function searchAddress({ search, narrowed, period, after }: SearchAsked): string {
  const query = new URLSearchParams([
    ...(search ? [['tim', search]] : []),
    ...parametersOf(narrowed),
    ...daysOf(period).flatMap(({ name, value }) => (value ? [[name, value]] : [])),
    ...(after ? [['sau', after]] : []),
  ]);
  return query.size > 0 ? `${SEARCH_PATH}?${query.toString()}` : SEARCH_PATH;
}

/** As the API takes it; a year and a period hold both. */
export function inputOf({ search, narrowed, period }: SearchAsked) {
  const { KIND, SECTION, FIELD, YEAR, ISSUER, AUTHOR } = narrowed;
  const [from] = [period.from, YEAR && `${YEAR}-01-01`]
    .filter((day) => day)
    .sort()
    .reverse();
  const [until] = [period.until, YEAR && `${YEAR}-12-31`].filter((day) => day).sort();
  return {
    query: search,
    ...(KIND ? { kinds: [KIND] } : {}),
    ...(SECTION ? { sections: [SECTION] } : {}),
    ...(FIELD ? { fields: [FIELD] } : {}),
    ...(ISSUER ? { issuers: [ISSUER] } : {}),
    ...(AUTHOR ? { authors: [AUTHOR] } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
