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
    text: `select facet, value, documents as count from legal.facet_count where documents > 0
      order by facet, count desc, value desc`,
    values: [],
  });
