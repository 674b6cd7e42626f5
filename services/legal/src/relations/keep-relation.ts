import type { Command } from '@portal/kit';
import { contentOf } from '../records/load-record.ts';
import type { RelationDecided } from './confirm-relation.ts';
import { loadRelation, mayDecide } from './load-relation.ts';
import type { ProposalRow } from './proposal-row.ts';
import { hasLostItsWords } from './says-still.ts';

export interface WordedRelation extends ProposalRow {
  /** Whether the latest text no longer says it. */
  words_gone: boolean;
}

/** A correction took its words away, and it is still so: what was confirmed holds on, by decision (Điều 8.2). */
export const keepRelation: Command<{ id: string }, WordedRelation, RelationDecided> = {
  name: 'keepRelation',
  async load(ctx, { id }) {
    const relation = await loadRelation(ctx, id);
    const revision = relation.said_revision_id;
    const said = revision ? await contentOf(ctx, { current_revision_id: revision }) : null;
    return { ...relation, words_gone: hasLostItsWords(relation, said) };
  },
  async allows(ctx, relation) {
    const decided = relation.state !== 'CONFIRMED' || relation.kept ? [{ code: 'RELATION_DECIDED' }] : [];
    const stands = relation.words_gone ? [] : [{ code: 'RELATION_WORDS_STAND' }];
    return [...(await mayDecide(ctx, relation)), ...(decided.length > 0 ? decided : stands)];
  },
  async run(ctx, relation) {
    await ctx.sql('update legal.relation set kept_by = $2, kept_at = $3 where id = $1', [
      ...[relation.id, ctx.actor.personId, ctx.now],
    ]);
    return { relationId: relation.id, recordId: relation.record_id };
  },
  subject: ({ relationId }) => ({ type: 'LegalRelation', id: relationId }),
};
