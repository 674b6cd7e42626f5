import { editorialActions, fromGlobalId, idOf, loaderOf, runCommand } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { PersonPayload } from '../management/management.payloads.ts';
import { peopleById } from '../people/people.query.ts';
import { PersonView, presentPerson } from '../people/person.view.ts';
import { erasePersonalData } from './erase-personal-data.ts';
import { peopleNamed, personalDataOf } from './personal-data.query.ts';
import { PersonalData, presentPersonalData } from './personal-data.view.ts';

@InputType({ description: 'Whose personal data are to be erased, and why (law 91/2025/QH15).' })
export class ErasePersonalDataInput {
  @Field(() => ID, { description: 'Global id of the person, who holds no office any more.' })
  personId!: string;

  @Field(() => String, { description: 'The request or decision it rests on; kept in the audit.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

const mayErase = async ({ authority }: Context): Promise<boolean> =>
  (await authority.may('ERASE_PERSONAL_DATA', {})) !== null;

@Resolver()
export class ErasureResolver {
  @Query(() => [PersonView], {
    description:
      'People whose name holds these letters, by name, at most 20; for whoever may erase their data.',
  })
  async peopleNamed(
    @Arg('name', () => String, { description: 'A part of the name; case does not matter.' }) name: string,
    @Ctx() context: Context,
  ): Promise<PersonView[]> {
    if (name.trim() === '' || !(await mayErase(context))) return [];
    return (await peopleNamed(context.runtime, name)).map(presentPerson);
  }

  @Query(() => PersonalData, {
    nullable: true,
    description: 'What an erasure would take of what identity keeps; null for whoever may not erase it.',
  })
  async personalData(
    @Arg('person', () => ID, { description: 'Global id of the person.' }) person: string,
    @Ctx() context: Context,
  ): Promise<PersonalData | null> {
    const personId = fromGlobalId(person, 'Person');
    if (!personId || !(await mayErase(context))) return null;
    const row = await personalDataOf(context.runtime, personId);
    if (!row) return null;
    const asking = { actor: context.actor, may: context.authority.may };
    return presentPersonalData(row, await editorialActions(asking, row, { erasePersonalData }));
  }

  @Mutation(() => PersonPayload, {
    description:
      'Erases name, account, remarks and the details of the audit of a person; the chain of digests stays (D9).',
  })
  async erasePersonalData(
    @Arg('input', () => ErasePersonalDataInput, { description: 'What is to be done.' })
    input: ErasePersonalDataInput,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    const personId = idOf(input.personId, 'Person');
    const { value, refusals } = await runCommand(context.runtime, context.actor, erasePersonalData, {
      ...input,
      personId,
    });
    const row = value && (await loaderOf(context, peopleById).load(value.personId));
    return Object.assign(new PersonPayload(), { person: row && presentPerson(row), refusals });
  }
}
