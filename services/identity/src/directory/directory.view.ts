import { globalId, PageInfo, Refusal } from '@portal/kit';
import type { Language } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Role } from '../appointments/appointment.view.ts';
import { roleName } from '../appointments/roles.ts';
import type { Role as RoleCode } from '../appointments/roles.ts';
import { UnitView } from '../units/unit.view.ts';
import type { ContactRow, EntryRow } from './directory.query.ts';

@ObjectType('Contact', { description: 'How an official or a unit is reached at the office (Điều 8.5).' })
export class ContactView {
  @Field(() => String, { nullable: true, description: 'Telephone number as it is dialled in Việt Nam.' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the office.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Room, or the address of a unit elsewhere.' })
  room!: string | null;
}

@ObjectType({
  description:
    'An official with authority, for as long as the office is held: who leaves is out of it at that instant (Điều 8.5).',
})
export class DirectoryEntry {
  @Field(() => ID, { description: 'Global id of the appointment it rests on.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, {
    description:
      'The office as the directory writes it, with “Q.” for whoever holds it until somebody is appointed.',
  })
  office!: string;

  @Field(() => Role, { description: 'The office that the regulation knows.' })
  role!: RoleCode;

  @Field(() => Boolean, { description: 'Whether it is held until somebody is appointed to it (quyền).' })
  acting!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the head of its unit, or of the department.' })
  heads!: boolean;

  @Field(() => GraphQLDateTime, { description: 'Since when it is held.' })
  since!: Date;

  @Field(() => ContactView, {
    nullable: true,
    description: 'How they are reached now; null when not entered, and for any time past.',
  })
  contact!: ContactView | null;

  row!: EntryRow;
}

@ObjectType({ description: 'An entry and its cursor.' })
export class DirectoryEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => DirectoryEntry, { description: 'The entry.' })
  node!: DirectoryEntry;
}

@ObjectType({ description: 'Officials by given name, in Vietnamese order.' })
export class DirectoryConnection {
  @Field(() => [DirectoryEdge], { description: 'One page.' })
  edges!: DirectoryEdge[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What became of a command about a contact.' })
export class ContactPayload {
  @Field(() => DirectoryEntry, {
    nullable: true,
    description: 'The official as now shown; null for a unit, or when refused.',
  })
  entry!: DirectoryEntry | null;

  @Field(() => UnitView, { nullable: true, description: 'The unit whose own contact it is; null otherwise.' })
  unit!: UnitView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

const OF = { description: 'Global id of the appointment or unit.' };
const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };
const OPTIONAL = (description: string) => ({ nullable: true, description });

@InputType({ description: 'How somebody is reached from now on; it replaces what was shown before.' })
export class SetContactInput {
  @Field(() => ID, OF)
  id!: string;

  @Field(() => String, OPTIONAL('The office as the directory writes it; the name of the role when left out.'))
  title?: string | null;

  @Field(() => String, OPTIONAL('Telephone number.'))
  telephone?: string | null;

  @Field(() => String, OPTIONAL('E-mail address of the office.'))
  email?: string | null;

  @Field(() => String, OPTIONAL('Room or address.'))
  room?: string | null;

  @Field(() => Boolean, OPTIONAL('The owner of a private number agreed that it is shown; no when left out.'))
  consent?: boolean | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A contact to be shown no longer.' })
export class EndContactInput {
  @Field(() => ID, OF)
  id!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

export const presentContact = (row: ContactRow | null): ContactView | null =>
  row?.contact_id
    ? Object.assign(new ContactView(), { telephone: row.telephone, email: row.email, room: row.room })
    : null;

function officeName({ title, role, acting }: EntryRow, language: Language): string {
  if (!title || language !== 'vi') return roleName(role, acting, language);
  return acting && !title.startsWith('Q.') ? `Q. ${title}` : title;
}

export const presentEntry = (row: EntryRow, language: Language): DirectoryEntry =>
  Object.assign(new DirectoryEntry(), {
    id: globalId('Appointment', row.id),
    name: row.name,
    office: officeName(row, language),
    role: row.role,
    acting: row.acting,
    heads: row.heads,
    since: row.since,
    contact: presentContact(row),
    row,
  });
