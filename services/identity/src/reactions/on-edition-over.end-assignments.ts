import type { Consumer } from '@portal/kit';

/** An assignment to one edition ends with it: posted, returned or declined, nobody edits it any more. */
export const onEditionOver: Consumer = {
  name: 'on-edition-over.end-assignments',
  types: ['edition.posted', 'edition.returned', 'edition.declined'],
  async react(ctx, { subject }) {
    await ctx.sql(
      `update identity.assignment set valid = tstzrange(lower(valid), kit.now(), '[)')
       where item_id = $1::uuid and lower(valid) < kit.now() and (upper_inf(valid) or upper(valid) > kit.now())`,
      [subject.id],
    );
  },
};
