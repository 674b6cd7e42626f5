import type { CheckContext, CommandContext, Refusal } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';

/** What a contact hangs on: an office that somebody holds, or a unit as a whole. */
export interface ContactHolder {
  type: 'Appointment' | 'OrganisationUnit';
  id: string;
  /** null = the department itself, not one of its units. */
  unitId: string | null;
  /** The office has ended, or the unit was closed. */
  over: boolean;
  /** The contact that holds now. */
  contactId: string | null;
}

export type HolderReference = Pick<ContactHolder, 'type' | 'id'>;

/** The state of an office or a unit, locked: two who enter its contact come one after the other. */
export async function contactHolder(
  ctx: CommandContext,
  { type, id }: HolderReference,
): Promise<ContactHolder> {
  const table = type === 'Appointment' ? 'identity.appointment' : 'identity.unit';
  const locked = await ctx.sql(`select from ${table} where id = $1 for update`, [id]);
  if (!locked.length) ctx.refuse({ code: 'NOT_FOUND', field: 'id' });
  const [found] = await ctx.sql<Omit<ContactHolder, 'type' | 'id'>>(
    type === 'Appointment'
      ? `select unit_id as "unitId", isempty(valid) or coalesce(upper(valid) <= kit.now(), false) as over,
           (select c.id from identity.contact c where c.appointment_id = a.id and upper_inf(c.valid)) as "contactId"
         from identity.appointment a where id = $1`
      : `select id as "unitId", not exists (select from identity.unit_period p
             where p.unit_id = u.id and p.valid @> kit.now()) as over,
           (select c.id from identity.contact c where c.unit_id = u.id and upper_inf(c.valid)) as "contactId"
         from identity.unit u where id = $1`,
    [id],
  );
  return found ? { ...found, type, id } : ctx.refuse({ code: 'NOT_FOUND', field: 'id' });
}

/** Điều 8.5, 11.4: the head keeps the contacts of the own unit, the department's office those of all. */
export async function mayManageContacts(ctx: CheckContext, holder: ContactHolder): Promise<Refusal[]> {
  const over = holder.type === 'Appointment' ? 'APPOINTMENT_ENDED' : 'UNIT_CLOSED';
  const right = await mayOrSystem(ctx, 'MANAGE_CONTACTS', { unit: holder.unitId });
  return holder.over ? [{ code: over }, ...right] : right;
}
