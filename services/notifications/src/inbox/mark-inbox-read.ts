import type { Command } from '@portal/kit';

/** Everything up to a number was seen by its owner; what waits stays at the desk until somebody acts. */
export const markInboxRead: Command<{ upTo: number }, { upTo: number }, { personId: string }> = {
  name: 'markInboxRead',
  load: async (_ctx, input) => input,
  allows: async ({ actor }) => (actor.personId === null ? [{ code: 'SIGN_IN' }] : []),
  async run(ctx, { upTo }) {
    const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    await ctx.sql(
      `update notifications.inbox_entry set read_at = $3
       where person_id = $1 and number <= $2 and read_at is null`,
      [personId, upTo, ctx.now],
    );
    return { personId };
  },
  subject: ({ personId }) => ({ type: 'Inbox', id: personId }),
};
