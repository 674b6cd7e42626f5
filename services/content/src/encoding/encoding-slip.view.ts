import { Action, EncodingFindingView } from '@portal/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Why a text is not received: its damaged places, with what was probably meant (Điều 9.1, 9.2).',
})
export class EncodingSlip {
  @Field(() => [EncodingFindingView], {
    description: 'Every place, field by field in the order of the text.',
  })
  findings!: EncodingFindingView[];

  @Field(() => [Action], {
    description:
      'Whether the viewer may take what was probably meant, and why not; empty if nobody can know it.',
  })
  actions!: Action[];
}

@InputType({ description: 'Whose probable text is taken.' })
export class ConvertEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version whose slip was read; another one is not converted.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
