import {
  connection,
  decodeCursor,
  editorialActions,
  fromGlobalId,
  globalId,
  isUuid,
  runCommand,
} from '@portal/kit';
import type { Command, CommandInput, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { forget, loadersOf } from '../loaders.ts';
import { addLegalAuthority } from './add-legal-authority.ts';
import { authorities } from './authority-row.ts';
import type { AuthorityRow } from './authority-row.ts';
import {
  AddLegalAuthorityInput,
  LegalAuthority,
  LegalAuthorityConnection,
  LegalAuthorityPayload,
  LegalAuthorityRegister,
  SucceedLegalAuthorityInput,
} from './authority.view.ts';
import { succeedLegalAuthority } from './succeed-legal-authority.ts';

const LONGEST_PAGE = 100;
const INPUT = { description: 'What is to be recorded.' };

/** The register of issuing authorities, dated and with successors (Điều 8.2). */
@Resolver(() => LegalAuthority)
export class AuthorityResolver {
  @Query(() => LegalAuthorityConnection, {
    description: 'Bodies that issue documents, those of the past too, by name.',
  })
  async legalAuthorities(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() { runtime }: Context,
  ): Promise<LegalAuthorityConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [name, id = ''] = after ? decodeCursor(after) : [];
    const rows = await authorities(runtime, size, name && isUuid(id) ? { name, id } : null);
    return connection(rows.map(presentAuthority), {
      first: size,
      cursorOf: ({ row }) => [row.name, row.id],
    });
  }

  @Query(() => LegalAuthorityRegister, { description: 'What the viewer may do to the register.' })
  async legalAuthorityRegister(@Ctx() { actor, authority }: Context): Promise<LegalAuthorityRegister> {
    const ctx = { actor, may: authority.may };
    const commands = { addLegalAuthority, succeedLegalAuthority };
    return { actions: await editorialActions<never>(ctx, undefined as never, commands) };
  }

  @Mutation(() => LegalAuthorityPayload, { description: 'Records an authority (Điều 8.2, 18.1).' })
  addLegalAuthority(
    @Arg('input', () => AddLegalAuthorityInput, INPUT) input: AddLegalAuthorityInput,
    @Ctx() context: Context,
  ): Promise<LegalAuthorityPayload> {
    return run(context, addLegalAuthority, input);
  }

  @Mutation(() => LegalAuthorityPayload, {
    description: 'Records that an authority was renamed, or that several became one (Điều 8.2).',
  })
  succeedLegalAuthority(
    @Arg('input', () => SucceedLegalAuthorityInput, INPUT) { ids, ...input }: SucceedLegalAuthorityInput,
    @Ctx() context: Context,
  ): Promise<LegalAuthorityPayload> {
    const authorityIds = ids.map((id) => fromGlobalId(id, 'LegalAuthority') ?? id);
    return run(context, succeedLegalAuthority, { ...input, authorityIds });
  }

  @FieldResolver(() => LegalAuthority, { nullable: true })
  async successor(@Root() { row }: LegalAuthority, @Ctx() context: Context): Promise<LegalAuthority | null> {
    const successor = row.successor_id && (await loadersOf(context).authority.load(row.successor_id));
    return successor ? presentAuthority(successor) : null;
  }

  @FieldResolver(() => [LegalAuthority])
  async predecessors(@Root() { row }: LegalAuthority, @Ctx() context: Context): Promise<LegalAuthority[]> {
    return (await loadersOf(context).predecessors.load(row.id)).map(presentAuthority);
  }
}

async function run<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, { authorityId: string }>,
  input: Input & CommandInput,
): Promise<LegalAuthorityPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  forget(context);
  const authority = value && (await readAuthority(context, globalId('LegalAuthority', value.authorityId)));
  return { authority, refusals };
}

export async function readAuthority(context: Context, id: string): Promise<LegalAuthority | null> {
  const uuid = fromGlobalId(id, 'LegalAuthority');
  const row = uuid && (await loadersOf(context).authority.load(uuid));
  return row ? presentAuthority(row) : null;
}

const presentAuthority = (row: AuthorityRow): LegalAuthority =>
  Object.assign(new LegalAuthority(), {
    row,
    id: globalId('LegalAuthority', row.id),
    name: row.name,
    abbreviation: row.abbreviation,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    basis: row.basis,
  });
