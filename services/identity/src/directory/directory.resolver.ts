import { connection, decodeCursor, fromGlobalId, isUuid, NO_ID, runCommand } from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readUnit } from '../units/unit.resolver.ts';
import { UnitView } from '../units/unit.view.ts';
import type { HolderReference } from './contact-holder.ts';
import { directoryEntries, entriesById, leadersAt, unitByCode } from './directory.query.ts';
import {
  ContactPayload,
  DirectoryConnection,
  DirectoryEntry,
  EndContactInput,
  presentEntry,
  SetContactInput,
} from './directory.view.ts';
import { endContact } from './end-contact.ts';
import { setContact } from './set-contact.ts';

const INPUT = { description: 'What is to be done.' };
const NONE = { type: 'Appointment' as const, id: NO_ID };
const LONGEST_PAGE = 100;
const LONGEST_SEARCH = 200;

/** The directory (danh bạ): who is reached where, now (Điều 8.5). */
@Resolver()
export class DirectoryResolver {
  @Query(() => DirectoryConnection, {
    description:
      'Officials with authority and how they are reached, by given name in Vietnamese order (Điều 8.5).',
  })
  async directory(
    @Arg('search', () => String, {
      defaultValue: '',
      description: 'Beginnings of words of name, office or unit, with or without accents.',
    })
    search: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor at which the page before ended.' })
    after: string | undefined,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DirectoryConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [givenName, name, id] = after ? decodeCursor(after) : [];
    const position = givenName && name && id && isUuid(id) ? { givenName, name, id } : null;
    const rows = await directoryEntries(runtime, search.slice(0, LONGEST_SEARCH), size, position);
    return connection(
      rows.map((row) => presentEntry(row, actor.language)),
      { first: size, cursorOf: ({ row }) => [row.given_name, row.name, row.id] },
    );
  }

  @Query(() => [DirectoryEntry], {
    description:
      'Who leads the department itself, the highest office first; of a time past without contacts.',
  })
  async leadership(
    @Arg('at', () => GraphQLDateTime, { nullable: true, description: 'The instant; now when left out.' })
    at: Date | null,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DirectoryEntry[]> {
    return (await leadersAt(runtime, at ?? null)).map((row) => presentEntry(row, actor.language));
  }

  @Query(() => UnitView, { nullable: true, description: 'A unit that exists now; null when there is none.' })
  async unit(
    @Arg('code', () => String, { description: 'Its code, such as QLTM.' }) code: string,
    @Ctx() context: Context,
  ): Promise<UnitView | null> {
    const id = await unitByCode(context.runtime, code);
    return id ? readUnit(context, id) : null;
  }

  @Mutation(() => ContactPayload, { description: 'Says how an official or a unit is reached (Điều 8.5).' })
  setContact(
    @Arg('input', () => SetContactInput, INPUT) { id, ...input }: SetContactInput,
    @Ctx() context: Context,
  ) {
    return done(context, setContact, { ...input, of: holderOf(id) });
  }

  @Mutation(() => ContactPayload, { description: 'Shows a contact no longer.' })
  endContact(
    @Arg('input', () => EndContactInput, INPUT) { id, ...input }: EndContactInput,
    @Ctx() context: Context,
  ) {
    return done(context, endContact, { ...input, of: holderOf(id) });
  }
}

function holderOf(id: string): HolderReference {
  const named = fromGlobalId(id);
  return named?.type === 'Appointment' || named?.type === 'OrganisationUnit'
    ? { type: named.type, id: named.id }
    : NONE;
}

async function done<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, HolderReference>,
  input: Input & { idempotencyKey?: string },
): Promise<ContactPayload> {
  const { runtime, actor } = context;
  const { value, refusals } = await runCommand(runtime, actor, command, input);
  const [row] = value?.type === 'Appointment' ? await entriesById(runtime, [value.id]) : [];
  return Object.assign(new ContactPayload(), {
    entry: row ? presentEntry(row, actor.language) : null,
    unit: value?.type === 'OrganisationUnit' ? await readUnit(context, value.id) : null,
    refusals,
  });
}
