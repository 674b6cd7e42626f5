import { connection, decodeCursor, idOf, isUuid, loaderOf, runCommand } from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { peopleById } from '../people/people.query.ts';
import { PersonView, presentPerson } from '../people/person.view.ts';
import {
  DelegableRight,
  DelegationConnection,
  DelegationPayload,
  DelegationView,
  GrantDelegationInput,
  presentDelegation,
  RevokeDelegationInput,
} from './delegation.view.ts';
import { delegableRightsOf, delegationsById, delegationsOf, suitableDelegates } from './delegations.query.ts';
import { grantDelegation } from './grant-delegation.ts';
import { revokeDelegation } from './revoke-delegation.ts';

const INPUT = { description: 'What is to be done.' };
const LONGEST_PAGE = 100;

@Resolver(() => DelegationView)
export class DelegationResolver {
  @Query(() => DelegationConnection, {
    description: 'Delegations that whoever asks gave or holds, the newest first; nothing for others.',
  })
  async delegations(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor at which the page before ended.' })
    after: string | undefined,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DelegationConnection> {
    const limit = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [cursor] = after ? decodeCursor(after) : [];
    const before = cursor && isUuid(cursor) ? cursor : null;
    const rows = actor.personId ? await delegationsOf(runtime, actor.personId, { first: limit, before }) : [];
    return connection(rows.map(presentDelegation), { first: limit, cursorOf: ({ row }) => [row.id] });
  }

  @Query(() => [DelegableRight], { description: 'What whoever asks may let another do in their place, now.' })
  delegableRights(@Ctx() { runtime, actor }: Context) {
    return actor.personId ? delegableRightsOf(runtime, actor.personId) : [];
  }

  @Query(() => [PersonView], {
    description:
      'Who may hold this right for another (the “D” cells of the role matrix); nobody for the public.',
  })
  async suitableDelegates(
    @Arg('right', () => DelegableRight, { description: 'The right.' }) right: string,
    @Ctx() { runtime, actor }: Context,
  ): Promise<PersonView[]> {
    if (!actor.personId) return [];
    return (await suitableDelegates(runtime, right, actor.personId)).map(presentPerson);
  }

  @Mutation(() => DelegationPayload, {
    description: 'Lets another act in one’s place for a time (Điều 14.2).',
  })
  grantDelegation(
    @Arg('input', () => GrantDelegationInput, INPUT) input: GrantDelegationInput,
    @Ctx() context: Context,
  ) {
    const granteeId = idOf(input.granteeId, 'Person');
    return done(context, grantDelegation, { ...input, granteeId });
  }

  @Mutation(() => DelegationPayload, { description: 'Takes a delegation back at once (D2).' })
  revokeDelegation(
    @Arg('input', () => RevokeDelegationInput, INPUT) { id, ...input }: RevokeDelegationInput,
    @Ctx() context: Context,
  ) {
    return done(context, revokeDelegation, {
      ...input,
      delegationId: idOf(id, 'Delegation'),
    });
  }

  @FieldResolver(() => PersonView, { nullable: true, description: 'Who gave it.' })
  grantor(@Root() { row }: DelegationView, @Ctx() context: Context) {
    return person(context, row.grantor_id);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: 'Who holds it, and signs “TUQ.”.' })
  grantee(@Root() { row }: DelegationView, @Ctx() context: Context) {
    return person(context, row.grantee_id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever asks gave it, and may take it back.' })
  mine(@Root() { row }: DelegationView, @Ctx() { actor }: Context): boolean {
    return row.grantor_id === actor.personId;
  }
}

async function person(context: Context, id: string): Promise<PersonView | null> {
  const row = await loaderOf(context, peopleById).load(id);
  return row ? presentPerson(row) : null;
}

async function done<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, { delegationId: string }>,
  input: Input & { idempotencyKey?: string },
): Promise<DelegationPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  const [row] = value ? await delegationsById(context.runtime, [value.delegationId]) : [];
  return Object.assign(new DelegationPayload(), {
    delegation: row ? presentDelegation(row) : null,
    refusals,
  });
}
