import type { Command, Refusal } from '@portal/kit';
import type { RelationDecided } from './confirm-relation.ts';
import { loadRelation, mayDecide } from './load-relation.ts';
import type { ProposalRow } from './proposal-row.ts';

export interface RejectRelation {
  id: string;
  /** Needed where it takes back what was confirmed. */
  reason?: string | null;
}

const LONGEST = 2_000;

/** What the text does not say after all; also takes back what was confirmed by mistake, and says why. */
export const rejectRelation: Command<RejectRelation, ProposalRow, RelationDecided> = {
  name: 'rejectRelation',
  load: (ctx, { id }) => loadRelation(ctx, id),
  async allows(ctx, relation) {
    const decided = relation.state === 'REJECTED' ? [{ code: 'RELATION_DECIDED' }] : [];
    return [...(await mayDecide(ctx, relation)), ...decided];
  },
  validate: async (_ctx, { state }, { reason }) => reasonRefusals(state, reason?.trim() ?? ''),
  async run(ctx, relation, { reason }) {
    await ctx.sql(
      `update legal.relation set state = 'REJECTED', decided_by = $2, decided_at = $3, reason = $4 where id = $1`,
      [relation.id, ctx.actor.personId, ctx.now, reason?.normalize('NFC').trim() || null],
    );
    ctx.record({
      type: 'legal-relation.rejected',
      subject: { type: 'LegalRelation', id: relation.id },
      payload: { kind: relation.kind, fromId: relation.from_id, toId: relation.to_id },
    });
    return { relationId: relation.id, recordId: relation.record_id };
  },
  subject: ({ relationId }) => ({ type: 'LegalRelation', id: relationId }),
  audited: ({ reason }) => ({ reason: reason ?? null }),
};

function reasonRefusals(state: ProposalRow['state'], reason: string): Refusal[] {
  // Điều 8.2: what holds changes with it; whoever reads the audit sees why.
  if (state === 'CONFIRMED' && reason === '') return [{ code: 'RELATION_REASON_MISSING', field: 'reason' }];
  return reason.length > LONGEST
    ? [{ code: 'RELATION_REASON_TOO_LONG', params: { most: LONGEST }, field: 'reason' }]
    : [];
}
