import type { CheckContext, CommandContext, Refusal } from '@portal/kit';
import type { CitedAs } from './record-proposals.ts';
import type { RelationKind } from './relation.ts';

export interface LoadedRelation {
  id: string;
  kind: RelationKind;
  from_id: string;
  /** As which the document that says it is posted now. */
  record_id: string;
  to_id: string | null;
  cited: CitedAs;
  provisions: string[];
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
  /** Of the document that says it: whose desk decides. */
  section: string;
  field: string | null;
  unit_id: string | null;
}

export async function loadRelation(ctx: CommandContext, id: string): Promise<LoadedRelation> {
  const [row] = await ctx.sql<LoadedRelation>(
    `select r.id, r.kind, r.from_id, r.to_id, r.cited, r.provisions, r.state, d.record_id,
       w.section, w.field, w.unit_id
     from legal.relation r join legal.document d on d.id = r.from_id
       join legal.workflow_item w on w.edition_id = d.record_id where r.id = $1 for update of r`,
    [id],
  );
  return row ?? ctx.refuse({ code: 'NOT_FOUND' });
}

/** Điều 13.2c: whoever edits the document also says what it is to others. */
export async function mayDecide(ctx: CheckContext, relation: LoadedRelation): Promise<Refusal[]> {
  if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
  const { section, field, unit_id } = relation;
  return (await ctx.may('COMPILE', { unit: unit_id, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
}
