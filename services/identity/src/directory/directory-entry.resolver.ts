import { Action, editorialActions, loaderOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleById } from '../people/people.query.ts';
import { PersonView, presentPerson } from '../people/person.view.ts';
import { readUnit } from '../units/unit.resolver.ts';
import { UnitView } from '../units/unit.view.ts';
import type { ContactHolder } from './contact-holder.ts';
import { DirectoryEntry } from './directory.view.ts';
import { endContact } from './end-contact.ts';
import { setContact } from './set-contact.ts';

/** What may be done to the contact of an office or unit that is there now. */
export const contactActions = (
  { authority, actor }: Context,
  holder: Omit<ContactHolder, 'over'>,
): Promise<Action[]> =>
  editorialActions({ actor, may: authority.may }, { ...holder, over: false }, { setContact, endContact });

@Resolver(() => DirectoryEntry)
export class DirectoryEntryResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: 'Who it is (D26).' })
  async person(@Root() { row }: DirectoryEntry, @Ctx() context: Context): Promise<PersonView | null> {
    const found = await loaderOf(context, peopleById).load(row.person_id);
    return found && presentPerson(found);
  }

  @FieldResolver(() => UnitView, { nullable: true, description: 'The unit; null = the department itself.' })
  unit(@Root() { row }: DirectoryEntry, @Ctx() context: Context): Promise<UnitView | null> | null {
    return row.unit_id ? readUnit(context, row.unit_id) : null;
  }

  @FieldResolver(() => [Action], {
    description: 'What whoever asks may do to the contact: setContact, endContact.',
  })
  actions(@Root() { row }: DirectoryEntry, @Ctx() context: Context): Promise<Action[]> {
    return contactActions(context, {
      type: 'Appointment',
      id: row.id,
      unitId: row.unit_id,
      contactId: row.contact_id,
    });
  }
}
