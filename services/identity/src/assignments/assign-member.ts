import { newId, WHERE_ASSIGNED } from '@portal/kit';
import type { Command, CommandContext, Refusal } from '@portal/kit';
import { unknownCodes } from '../appointments/appointment-faults.ts';
import { powerOver } from './assignment.ts';

export interface AssignMember {
  personId: string;
  section: string;
  /** Only this field of the section. */
  field?: string | null;
  /** Only this edition; it counts while that stands in the section. */
  itemId?: string | null;
  note?: string | null;
  decisionNumber?: string | null;
  /** First instant at which it no longer holds; open when left out. */
  until?: Date | null;
}

interface Subject extends AssignMember {
  suitable: boolean;
}

const worded = (text: string | null | undefined) => text?.normalize('NFC').trim() || null;

/** Điều 14.1: the editor-in-chief assigns the members of the board; a deputy within their own area (Điều 14.2). */
export const assignMember: Command<AssignMember, Subject, { assignmentId: string; personId: string }> = {
  name: 'assignMember',
  async load(ctx, input) {
    const found = await ctx.sql('select from identity.person where id = $1 for share', [input.personId]);
    if (!found.length) ctx.refuse({ code: 'NOT_FOUND', field: 'personId' });
    return { ...input, suitable: await isMember(ctx, input.personId) };
  },
  async allows(ctx, input) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    return (await ctx.may('ASSIGN', powerOver(input))) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate(ctx, { suitable }, input) {
    const faults: Refusal[] = [];
    if (!suitable) faults.push({ code: 'ASSIGNEE_UNSUITABLE', field: 'personId' });
    if (input.until && input.until <= ctx.now) faults.push({ code: 'PERIOD_EMPTY', field: 'until' });
    faults.push(...(await unknownCodes(ctx, 'SECTION', [input.section], 'section')));
    faults.push(...(await unknownCodes(ctx, 'FIELD', input.field ? [input.field] : null, 'field')));
    if (await isAssigned(ctx, input)) faults.push({ code: 'ASSIGNED_ALREADY', field: 'personId' });
    return faults;
  },
  async run(ctx, { personId, section, field, itemId, until, ...input }) {
    const assignmentId = newId();
    const note = worded(input.note);
    await ctx.sql(
      `insert into identity.assignment (id, person_id, section, field, item_id, note, decision_number, valid, assigned_by,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9, '[)'), $10, $8)`,
      [
        ...[assignmentId, personId, section, field ?? null, itemId ?? null, note],
        ...[worded(input.decisionNumber), ctx.now, until ?? null, ctx.actor.personId],
      ],
    );
    ctx.record({
      type: 'assignment.made',
      subject: { type: 'Assignment', id: assignmentId },
      payload: {
        ...{ assignmentId, personId, section, field: field ?? null, itemId: itemId ?? null, note },
        ...{ sectionName: await nameOf(ctx, section), actorId: ctx.actor.personId },
      },
    });
    return { assignmentId, personId };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};

const ROLES = Object.values(WHERE_ASSIGNED).flat();

/** Only for these offices does an assignment mean anything. */
async function isMember(ctx: CommandContext, personId: string): Promise<boolean> {
  const held = await ctx.sql(
    'select from identity.appointment where person_id = $1 and valid @> kit.now() and role = any ($2::text[])',
    [personId, ROLES],
  );
  return held.length > 0;
}

/** The constraint says it again for two at a time. */
async function isAssigned(ctx: CommandContext, input: AssignMember): Promise<boolean> {
  const { personId, section, field, itemId, until } = input;
  const held = await ctx.sql(
    `select from identity.assignment where person_id = $1 and section = $2 and field is not distinct from $3
       and item_id is not distinct from $4::uuid
       and case when $6::timestamptz <= $5::timestamptz then false else valid && tstzrange($5, $6, '[)') end`,
    [personId, section, field ?? null, itemId ?? null, ctx.now, until ?? null],
  );
  return held.length > 0;
}

async function nameOf(ctx: CommandContext, section: string): Promise<string> {
  const [entry] = await ctx.sql<{ name: string }>(
    `select name from identity.register_entry where register = 'SECTION' and code = $1`,
    [section],
  );
  return entry?.name ?? section;
}
