import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayReadEdition } from './edition-reading.policy.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { Remark } from './remark.entity.ts';

export interface RemarkOnEdition {
  id: string;
  text: string;
}

const LONGEST = 4_000;

/** Every hand-over has its thread (Điều 15): whoever may read an edition may speak on it, until it is closed. */
export const remarkOnEdition: Command<
  RemarkOnEdition,
  LoadedEdition,
  { editionId: string; remarkId: string }
> = {
  name: 'remarkOnEdition',
  async load(ctx, { id }) {
    const edition = await loadEdition(ctx, id);
    // A stranger learns not even that it exists.
    return (await mayReadEdition(ctx, ctx.actor.personId, edition))
      ? edition
      : ctx.refuse({ code: 'NOT_FOUND' });
  },
  allows: async () => [],
  async validate(_ctx, _edition, { text }) {
    if (text.trim() === '') return [{ code: 'REMARK_EMPTY', field: 'text' }];
    return text.length > LONGEST
      ? [{ code: 'REMARK_TOO_LONG', field: 'text', params: { longest: LONGEST } }]
      : [];
  },
  async run(ctx, edition, { text }) {
    const remark = ctx.em.create(Remark, {
      id: newId(),
      editionId: edition.id,
      personId: ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' }),
      state: edition.state,
      text: text.normalize('NFC').trim(),
      at: ctx.now,
    });
    ctx.em.persist(remark);
    return { editionId: edition.id, remarkId: remark.id };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
