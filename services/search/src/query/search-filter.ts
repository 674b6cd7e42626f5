/** What a search is narrowed to (Điều 8.2, 8.4, 8.10); null = not by this. Values of one facet are alternatives. */
export interface SearchFilter {
  kinds: readonly string[] | null;
  sections: readonly string[] | null;
  fields: readonly string[] | null;
  issuers: readonly string[] | null;
  authors: readonly string[] | null;
  /** Days, both included. */
  from: string | null;
  until: string | null;
}

export const NO_FILTER: SearchFilter = {
  ...{ kinds: null, sections: null, fields: null, issuers: null, authors: null, from: null, until: null },
};

/** Binds a value and answers its place: $1, $2 … */
export type Bind = (value: unknown) => string;

/** Which facts `f` may be shown at all: listed today (Điều 18.2), and not withdrawn since they were stated (Điều 14.1). */
export const SHOWN = `(f.listed_until is null or f.listed_until >= (kit.now() at time zone 'Asia/Ho_Chi_Minh')::date)
  and not exists (select from kit.withdrawn_fact w where w.subject_id = f.id::text and w.at >= f.stated_at)`;

/** The condition on facts `f`. */
export function conditionOf(filter: SearchFilter, bind: Bind): string {
  const conditions = [SHOWN];
  for (const [column, values] of [
    ['kind', filter.kinds],
    ['section', filter.sections],
    ['field', filter.fields],
  ] as const)
    if (values) conditions.push(`f.${column} = any (${bind(values)}::text[])`);
  if (filter.issuers) conditions.push(`f.issuers && ${bind(filter.issuers)}::text[]`);
  if (filter.authors) conditions.push(`f.authors && ${bind(filter.authors)}::text[]`);
  if (filter.from) conditions.push(`f.day >= ${bind(filter.from)}::date`);
  if (filter.until) conditions.push(`f.day <= ${bind(filter.until)}::date`);
  return conditions.join(' and ');
}

/** Names the condition: the same filters go with the same text, whatever their values. */
export const shapeOf = (filter: SearchFilter): string =>
  Object.entries(filter)
    .flatMap(([name, value]) => (value === null ? [] : name))
    .join(' ');
