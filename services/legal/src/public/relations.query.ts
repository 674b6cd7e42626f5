import type { ServiceRuntime } from '@portal/kit';
import type { RelationKind } from '../relations/relation.ts';

export interface PublicRelation {
  id: string;
  kind: RelationKind;
  from_id: string;
  to_id: string;
  provisions: string[];
  said_in: string | null;
  quote: string;
  effective_on: string | null;
  until: string | null;
}

/** Of each document, in both directions; for the loader. Confirmed ones only, between documents that are both public. */
export async function relationsByDocument(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<PublicRelation[][]> {
  const rows = await runtime.query<PublicRelation>({
    name: 'public-relations',
    text: `select id, kind, from_id, to_id, provisions, said_in, quote, effective_on, until from legal.public_relation
           where from_id = any ($1::uuid[]) or to_id = any ($1::uuid[]) order by id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ from_id, to_id }) => from_id === id || to_id === id));
}
