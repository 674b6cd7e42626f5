import type { ServiceRuntime } from '@portal/kit';

export interface FacetRow {
  facet: 'type' | 'field' | 'issuer' | 'year';
  value: string;
  count: number;
}

/** What the list can be cut by (Điều 8.2), with how many there are; the busiest first. */
export const facets = (runtime: ServiceRuntime): Promise<FacetRow[]> =>
  runtime.query<FacetRow>({
    name: 'legal-facets',
    text: `with d as (select type, fields, issuers, issued_on from legal.public_document where withdrawn_at is null)
      select facet, value, count(*)::int as count from (
        select 'type' as facet, type as value from d
        union all select 'field', unnest(fields) from d
        union all select 'issuer', unnest(issuers) from d
        union all select 'year', left(issued_on, 4) from d where issued_on is not null
      ) as one group by facet, value order by facet, count desc, value desc`,
    values: [],
  });
