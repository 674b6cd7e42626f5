import type { Command } from '@portal/kit';
import { powerOver } from './assignment.ts';

interface Held {
  id: string;
  person_id: string;
  section: string;
  section_name: string;
  field: string | null;
  item_id: string | null;
  over: boolean;
}

/** At once (D2): the row is locked before the moment is read, so whoever edits by it has finished before, or is refused. */
export const endAssignment: Command<
  { assignmentId: string },
  Held,
  { assignmentId: string; personId: string }
> = {
  name: 'endAssignment',
  async load(ctx, { assignmentId }) {
    await ctx.sql('select from identity.assignment where id = $1 for update', [assignmentId]);
    const [held] = await ctx.sql<Held>(
      `select s.id, s.person_id, s.section, e.name as section_name, s.field, s.item_id,
         isempty(s.valid) or coalesce(upper(s.valid) <= kit.now(), false) as over
       from identity.assignment s
         join identity.register_entry e on e.register = 'SECTION' and e.code = s.section
       where s.id = $1`,
      [assignmentId],
    );
    return held ?? ctx.refuse({ code: 'NOT_FOUND', field: 'assignmentId' });
  },
  async allows(ctx, held) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    if (held.over) return [{ code: 'ASSIGNMENT_ENDED' }];
    return (await ctx.may('ASSIGN', powerOver(held))) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async run(ctx, held) {
    await ctx.sql(
      `update identity.assignment set ended_by = $2,
         valid = case when lower(valid) >= kit.now() then 'empty'::tstzrange
           else tstzrange(lower(valid), kit.now(), '[)') end
       where id = $1`,
      [held.id, ctx.actor.personId],
    );
    ctx.record({
      type: 'assignment.ended',
      subject: { type: 'Assignment', id: held.id },
      payload: {
        ...{ assignmentId: held.id, personId: held.person_id, section: held.section, field: held.field },
        ...{ itemId: held.item_id, sectionName: held.section_name, note: null },
        actorId: ctx.actor.personId,
      },
    });
    return { assignmentId: held.id, personId: held.person_id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};
