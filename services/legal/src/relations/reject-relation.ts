import type { Command } from '@portal/kit';
import type { RelationDecided } from './confirm-relation.ts';
import { loadRelation, mayDecide } from './load-relation.ts';
import type { ProposalRow } from './proposal-row.ts';

/** What the text does not say after all; also takes back what was confirmed by mistake. */
export const rejectRelation: Command<{ id: string }, ProposalRow, RelationDecided> = {
  name: 'rejectRelation',
  load: (ctx, { id }) => loadRelation(ctx, id),
  async allows(ctx, relation) {
    const decided = relation.state === 'REJECTED' ? [{ code: 'RELATION_DECIDED' }] : [];
    return [...(await mayDecide(ctx, relation)), ...decided];
  },
  async run(ctx, relation) {
    await ctx.sql(
      `update legal.relation set state = 'REJECTED', decided_by = $2, decided_at = $3 where id = $1`,
      [relation.id, ctx.actor.personId, ctx.now],
    );
    ctx.record({
      type: 'legal-relation.rejected',
      subject: { type: 'LegalRelation', id: relation.id },
      payload: { kind: relation.kind, fromId: relation.from_id, toId: relation.to_id },
    });
    return { relationId: relation.id, recordId: relation.record_id };
  },
  subject: ({ relationId }) => ({ type: 'LegalRelation', id: relationId }),
};
