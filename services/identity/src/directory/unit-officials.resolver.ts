import { Action, loaderOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { UnitView } from '../units/unit.view.ts';
import { contactActions } from './directory-entry.resolver.ts';
import { contactsOfUnits, officialsOf, unitKey } from './directory.query.ts';
import { ContactView, DirectoryEntry, presentContact, presentEntry } from './directory.view.ts';

/** Who is in a unit, at the time for which the unit was asked (Điều 8.1, 8.5). */
@Resolver(() => UnitView)
export class UnitOfficialsResolver {
  @FieldResolver(() => [DirectoryEntry], {
    description: 'Its officials with authority, the highest office first; of a time past without contacts.',
  })
  async officials(@Root() { row, at }: UnitView, @Ctx() context: Context): Promise<DirectoryEntry[]> {
    const entries = await loaderOf(context, officialsOf).load(unitKey(row.id, at));
    return entries.map((entry) => presentEntry(entry, context.actor.language));
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody heads it (khuyết), not even acting.' })
  async headVacant(@Root() { row, at }: UnitView, @Ctx() context: Context): Promise<boolean> {
    const entries = await loaderOf(context, officialsOf).load(unitKey(row.id, at));
    return !entries.some(({ heads }) => heads);
  }

  @FieldResolver(() => ContactView, {
    nullable: true,
    description: 'How the unit as a whole is reached now.',
  })
  async contact(@Root() { row }: UnitView, @Ctx() context: Context): Promise<ContactView | null> {
    return presentContact(await loaderOf(context, contactsOfUnits).load(row.id));
  }

  @FieldResolver(() => [Action], {
    description: 'What whoever asks may do to its own contact: setContact, endContact.',
  })
  async contactActions(@Root() { row }: UnitView, @Ctx() context: Context): Promise<Action[]> {
    const contact = await loaderOf(context, contactsOfUnits).load(row.id);
    return contactActions(context, {
      type: 'OrganisationUnit',
      id: row.id,
      unitId: row.id,
      contactId: contact?.contact_id ?? null,
    });
  }
}
