import { fromGlobalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { personalWordsOf } from './personal-words.query.ts';

@ObjectType({
  description:
    'What content keeps of what a person said, and an erasure would take (law 91/2025/QH15); counted, not shown.',
})
export class PersonalWords {
  @Field(() => Int, { description: 'Remarks on editions.' })
  remarks!: number;

  @Field(() => Int, { description: 'Reasons and remarks given with a step.' })
  reasons!: number;

  @Field(() => Int, { description: 'Acts in the audit of content whose details name the person.' })
  auditDetails!: number;
}

@Resolver()
export class PersonalWordsResolver {
  @Query(() => PersonalWords, {
    nullable: true,
    description: 'What an erasure would take of what content keeps; null for whoever may not erase it.',
  })
  async personalWords(
    @Arg('person', () => ID, { description: 'Global id of the person.' }) person: string,
    @Ctx() { runtime, authority }: Context,
  ): Promise<PersonalWords | null> {
    const personId = fromGlobalId(person, 'Person');
    if (!personId || !(await authority.may('ERASE_PERSONAL_DATA', {}))) return null;
    const { remarks, reasons, audit_details } = await personalWordsOf(runtime, personId);
    return Object.assign(new PersonalWords(), { remarks, reasons, auditDetails: audit_details });
  }
}
