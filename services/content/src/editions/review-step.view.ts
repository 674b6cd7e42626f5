import { EditionState, PersonReference, StepView } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One step of the way: who, for whom, when, and which text.' })
export class ReviewStep extends StepView {
  @Field(() => String, { nullable: true, description: 'SHA-256 of the text that was passed on (D7).' })
  contentHash!: string | null;
}

@ObjectType({ description: 'A word on an edition, seen by its author and the desks.' })
export class Remark {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => PersonReference, { nullable: true, description: 'Who said it.' })
  person!: PersonReference | null;

  @Field(() => EditionState, { description: 'Where the edition stood.' })
  state!: EditionState;

  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;
}
