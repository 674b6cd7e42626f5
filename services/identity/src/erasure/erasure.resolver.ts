import { fromGlobalId, loaderOf, runCommand } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { PersonPayload } from '../management/management.payloads.ts';
import { peopleById } from '../people/people.query.ts';
import { presentPerson } from '../people/person.view.ts';
import { erasePersonalData } from './erase-personal-data.ts';

@InputType({ description: 'Whose personal data are to be erased, and why (law 91/2025/QH15).' })
export class ErasePersonalDataInput {
  @Field(() => ID, { description: 'Global id of the person, who holds no office any more.' })
  personId!: string;

  @Field(() => String, { description: 'The request or decision it rests on; kept in the audit.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

@Resolver()
export class ErasureResolver {
  @Mutation(() => PersonPayload, {
    description:
      'Erases name, account, remarks and the details of the audit of a person; the chain of digests stays (D9).',
  })
  async erasePersonalData(
    @Arg('input', () => ErasePersonalDataInput, { description: 'What is to be done.' })
    input: ErasePersonalDataInput,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    const personId = fromGlobalId(input.personId, 'Person') ?? '00000000-0000-0000-0000-000000000000';
    const { value, refusals } = await runCommand(context.runtime, context.actor, erasePersonalData, {
      ...input,
      personId,
    });
    const row = value && (await loaderOf(context, peopleById).load(value.personId));
    return Object.assign(new PersonPayload(), { person: row && presentPerson(row), refusals });
  }
}
