import { newId } from '@portal/kit';
import type { Command, Refusal } from '@portal/kit';
import { contactHolder, mayManageContacts } from './contact-holder.ts';
import type { ContactHolder, HolderReference } from './contact-holder.ts';

export interface SetContact {
  of: HolderReference;
  /** The office as the directory writes it, such as “Trưởng phòng”; the name of the role when left out. */
  title?: string | null;
  telephone?: string | null;
  email?: string | null;
  room?: string | null;
  /** Its owner agreed that a private number is shown. */
  consent?: boolean | null;
}

const NUMBER = /^\+?[\d\s.()-]{6,24}$/;
const MOBILE = /^(0|\+?84)[35789]\d{8}$/;
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

const given = (text: string | null | undefined) => text?.normalize('NFC').trim() || null;

/** Điều 8.5: from now on they are reached so. What was shown before stays in the history. */
export const setContact: Command<SetContact, ContactHolder, HolderReference> = {
  name: 'setContact',
  load: (ctx, { of }) => contactHolder(ctx, of),
  allows: mayManageContacts,
  async validate(_ctx, _holder, input) {
    const [telephone, email, room] = [input.telephone, input.email, input.room].map(given);
    const faults: Refusal[] = [];
    if (!telephone && !email && !room) faults.push({ code: 'CONTACT_EMPTY', field: 'telephone' });
    if (telephone && !NUMBER.test(telephone)) faults.push({ code: 'NUMBER_MALFORMED', field: 'telephone' });
    if (telephone && !input.consent && MOBILE.test(telephone.replace(/[^\d+]/g, '')))
      faults.push({ code: 'PERSONAL_NUMBER', field: 'telephone' });
    if (email && !ADDRESS.test(email)) faults.push({ code: 'ADDRESS_MALFORMED', field: 'email' });
    return faults;
  },
  async run(ctx, { type, id, contactId }, input) {
    if (contactId)
      await ctx.sql(
        `update identity.contact set valid = valid * tstzrange(null, $2), ended_by = $3 where id = $1`,
        [contactId, ctx.now, ctx.actor.personId],
      );
    await ctx.sql(
      `insert into identity.contact (id, appointment_id, unit_id, title, telephone, email, room, consent, valid, set_by,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, tstzrange($9, null, '[)'), $10, $9)`,
      [
        ...[newId(), type === 'Appointment' ? id : null, type === 'OrganisationUnit' ? id : null],
        ...[given(input.title), given(input.telephone), given(input.email)?.toLowerCase(), given(input.room)],
        ...[input.consent ?? false, ctx.now, ctx.actor.personId],
      ],
    );
    ctx.record({ type: 'contact.changed', subject: { type, id }, payload: { actorId: ctx.actor.personId } });
    return { type, id };
  },
  subject: ({ type, id }) => ({ type, id }),
};
