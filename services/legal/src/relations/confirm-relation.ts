import { isUuid } from '@portal/kit';
import type { Command, CommandContext, Refusal } from '@portal/kit';
import { divisionsOf } from './divisions.query.ts';
import { loadRelation, mayDecide } from './load-relation.ts';
import type { ProposalRow } from './proposal-row.ts';
import type { RelationKind } from './relation.ts';

export interface ConfirmRelation {
  id: string;
  /** What it is after all; left out: as proposed. */
  kind?: RelationKind | null;
  /** Another document than the proposed one, or the one that was not found. */
  toId?: string | null;
  /** Ids of its parts; left out: as proposed. */
  provisions?: readonly string[] | null;
  /** Left out: from the day on which the document that says it takes effect. */
  effectiveOn?: string | null;
  /** Of a suspension: the first day on which the other document holds again. */
  until?: string | null;
}

export interface RelationDecided {
  relationId: string;
  /** Of the document that says it. */
  recordId: string;
}

/**
 * From now on it counts, or from the moment the document that says it is posted: both documents show it, and validity
 * follows from it (Điều 8.2).
 */
export const confirmRelation: Command<ConfirmRelation, ProposalRow, RelationDecided> = {
  name: 'confirmRelation',
  load: (ctx, { id }) => loadRelation(ctx, id),
  async allows(ctx, relation) {
    const decided = relation.state === 'PROPOSED' ? [] : [{ code: 'RELATION_DECIDED' }];
    return [...(await mayDecide(ctx, relation)), ...decided];
  },
  async validate(ctx, relation, input) {
    const toId = input.toId ?? relation.to_id;
    if (toId === null || !isUuid(toId) || !(await isPosted(ctx, toId)))
      return [{ code: 'RELATION_TARGET_MISSING', field: 'toId' }];
    if (toId === relation.from_id) return [{ code: 'RELATION_TO_ITSELF', field: 'toId' }];
    return [
      ...(await untilRefusals(ctx, relation, input)),
      ...(await unknownProvisions(ctx, toId, input.provisions ?? [])),
    ];
  },
  async run(ctx, relation, { kind, toId, provisions, effectiveOn, until }) {
    await ctx.sql(
      `update legal.relation set state = 'CONFIRMED', to_id = $2, provisions = $3, effective_on = $4, until = $5,
         decided_by = $6, decided_at = $7, kind = $8 where id = $1`,
      [
        ...[relation.id, toId ?? relation.to_id, provisions ?? relation.provisions],
        ...[effectiveOn ?? null, until ?? null, ctx.actor.personId, ctx.now, kind ?? relation.kind],
      ],
    );
    ctx.record({
      type: 'legal-relation.confirmed',
      subject: { type: 'LegalRelation', id: relation.id },
      payload: { kind: kind ?? relation.kind, fromId: relation.from_id, toId: toId ?? relation.to_id },
    });
    return { relationId: relation.id, recordId: relation.record_id };
  },
  subject: ({ relationId }) => ({ type: 'LegalRelation', id: relationId }),
};

async function isPosted(ctx: CommandContext, id: string): Promise<boolean> {
  const rows = await ctx.sql('select from legal.document where id = $1 and withdrawn_at is null', [id]);
  return rows.length > 0;
}

/** A suspension alone ends by itself, and not before it has begun. */
async function untilRefusals(
  ctx: CommandContext,
  relation: ProposalRow,
  { kind, effectiveOn, until }: ConfirmRelation,
): Promise<Refusal[]> {
  if (!until) return [];
  if ((kind ?? relation.kind) !== 'SUSPENDS') return [{ code: 'UNTIL_OF_SUSPENSION', field: 'until' }];
  const from = effectiveOn ?? (await takesEffectOn(ctx, relation.record_id));
  return from !== null && until <= from
    ? [{ code: 'SUSPENSION_ENDS_TOO_EARLY', params: { from }, field: 'until' }]
    : [];
}

async function takesEffectOn(ctx: CommandContext, recordId: string): Promise<string | null> {
  const [said] = await ctx.sql<{ day: string | null }>(
    `select coalesce(r.content ->> 'effectiveOn', r.content ->> 'issuedOn') as day
     from legal.record d join legal.revision r on r.id = d.current_revision_id where d.id = $1`,
    [recordId],
  );
  return said?.day ?? null;
}

async function unknownProvisions(
  ctx: CommandContext,
  documentId: string,
  provisions: readonly string[],
): Promise<Refusal[]> {
  if (provisions.length === 0) return [];
  const known = new Set((await divisionsOf(ctx.sql, documentId)).map(({ eId }) => eId));
  return provisions
    .filter((provision) => !known.has(provision))
    .map((provision) => ({ code: 'PROVISION_UNKNOWN', params: { provision }, field: 'provisions' }));
}
