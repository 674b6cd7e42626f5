import type { ReactionContext, Right } from '@portal/kit';

/** Where an edition belongs, as its events say. */
export interface Place {
  editionId: string;
  unitId: string | null;
  section: string | null;
  field: string | null;
}

/** Who holds this right for such an edition at this moment: the pool that it waits for. */
export async function holders(
  ctx: ReactionContext,
  right: Right,
  { editionId, unitId, section, field }: Place,
): Promise<string[]> {
  const scope = { unit: unitId, section, field, item: editionId };
  const rows = await ctx.sql<{ person_id: string }>('select person_id from identity.who_may($1, $2)', [
    right,
    JSON.stringify(scope),
  ]);
  return rows.map(({ person_id }) => person_id);
}
