import type { Command } from '@portal/kit';
import { contactHolder, mayManageContacts } from './contact-holder.ts';
import type { ContactHolder, HolderReference } from './contact-holder.ts';

export interface EndContact {
  of: HolderReference;
}

/** Nobody is reached there any more, or its owner no longer agrees; name and office stay for as long as the office is held. */
export const endContact: Command<EndContact, ContactHolder, HolderReference> = {
  name: 'endContact',
  load: (ctx, { of }) => contactHolder(ctx, of),
  async allows(ctx, holder) {
    const refusals = await mayManageContacts(ctx, holder);
    return holder.contactId ? refusals : [{ code: 'CONTACT_MISSING' }, ...refusals];
  },
  async run(ctx, { type, id, contactId }) {
    await ctx.sql(
      `update identity.contact set valid = valid * tstzrange(null, $2), ended_by = $3 where id = $1`,
      [contactId, ctx.now, ctx.actor.personId],
    );
    ctx.record({ type: 'contact.changed', subject: { type, id }, payload: { actorId: ctx.actor.personId } });
    return { type, id };
  },
  subject: ({ type, id }) => ({ type, id }),
};
