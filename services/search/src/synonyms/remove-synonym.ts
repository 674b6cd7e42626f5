import type { Command } from '@portal/kit';
import { keepsSynonyms } from './keeps-synonyms.ts';

/** The two names no longer stand for each other; that they did stays readable. */
export const removeSynonym: Command<{ id: string }, { id: string }, { synonymId: string }> = {
  name: 'removeSynonym',
  async load(ctx, { id }) {
    const [row] = await ctx.sql<{ id: string }>(
      'select id from search.synonym where id = $1 and removed_at is null for update',
      [id],
    );
    return row ?? ctx.refuse({ code: 'SYNONYM_UNKNOWN' });
  },
  allows: keepsSynonyms,
  async run(ctx, { id }) {
    await ctx.sql('update search.synonym set removed_by = $2, removed_at = $3 where id = $1', [
      id,
      ctx.actor.personId,
      ctx.now,
    ]);
    return { synonymId: id };
  },
  subject: ({ synonymId }) => ({ type: 'Synonym', id: synonymId }),
};
