import {
  connection,
  decodeCursor,
  editorialActions,
  fromGlobalId,
  globalId,
  isUuid,
  PersonReference,
  runCommand,
} from '@portal/kit';
import type { Command, CommandInput, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { forget, loadersOf } from '../loaders.ts';
import { addLegalAuthority } from './add-legal-authority.ts';
import { authorities } from './authorities.query.ts';
import type { AuthorityRow } from './authority-row.ts';
import {
  AddLegalAuthorityInput,
  CorrectLegalAuthorityInput,
  LegalAuthorityFilter,
  SucceedLegalAuthorityInput,
} from './authority.inputs.ts';
import {
  LegalAuthority,
  LegalAuthorityConnection,
  LegalAuthorityCorrection,
  LegalAuthorityPayload,
  LegalAuthorityRegister,
} from './authority.view.ts';
import { correctLegalAuthority } from './correct-legal-authority.ts';
import type { CorrectionRow } from './corrections.query.ts';
import { mayKeepRegister } from './may-keep-register.ts';
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
    @Arg('filter', () => LegalAuthorityFilter, { nullable: true, description: 'Left out: all of them.' })
    filter: LegalAuthorityFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() { runtime }: Context,
  ): Promise<LegalAuthorityConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [name, id = ''] = after ? decodeCursor(after) : [];
    const rows = await authorities(runtime, filter ?? {}, size, name && isUuid(id) ? { name, id } : null);
    return connection(rows.map(presentAuthority), {
      first: size,
      cursorOf: ({ row }) => [row.name, row.id],
    });
  }

  @Query(() => LegalAuthorityRegister, { description: 'What the viewer may do to the register.' })
  async legalAuthorityRegister(@Ctx() { actor, authority }: Context): Promise<LegalAuthorityRegister> {
    const ctx = { actor, may: authority.may };
    const commands = { addLegalAuthority, succeedLegalAuthority, correctLegalAuthority };
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

  @Mutation(() => LegalAuthorityPayload, {
    description: 'Puts right what the register says of an authority; what it said stays readable (Điều 8.2).',
  })
  correctLegalAuthority(
    @Arg('input', () => CorrectLegalAuthorityInput, INPUT) { id, ...input }: CorrectLegalAuthorityInput,
    @Ctx() context: Context,
  ): Promise<LegalAuthorityPayload> {
    return run(context, correctLegalAuthority, { ...input, id: fromGlobalId(id, 'LegalAuthority') ?? id });
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

  @FieldResolver(() => [LegalAuthority])
  async line(@Root() { row }: LegalAuthority, @Ctx() context: Context): Promise<LegalAuthority[]> {
    return (await loadersOf(context).line.load(row.id)).map(presentAuthority);
  }

  @FieldResolver(() => Int)
  documentCount(@Root() { row }: LegalAuthority, @Ctx() context: Context): Promise<number> {
    return loadersOf(context).documentCount.load(row.id);
  }

  @FieldResolver(() => [LegalAuthorityCorrection])
  async corrections(
    @Root() { row }: LegalAuthority,
    @Ctx() context: Context,
  ): Promise<LegalAuthorityCorrection[]> {
    const ctx = { actor: context.actor, may: context.authority.may };
    if (row.version === 1 || (await mayKeepRegister(ctx)).length > 0) return [];
    return (await loadersOf(context).corrections.load(row.id)).map(presentCorrection);
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
    version: row.version,
  });

const presentCorrection = (row: CorrectionRow): LegalAuthorityCorrection =>
  Object.assign(new LegalAuthorityCorrection(), {
    name: row.name,
    validFrom: row.valid_from,
    basis: row.basis,
    reason: row.corrected_because,
    person: PersonReference.to(row.corrected_by),
    at: row.corrected_at,
  });
