import { EditionState, PersonReference } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One step of the way: who, for whom, when, and which text.' })
export class ReviewStep {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'The act, by its name in the API.' })
  action!: string;

  @Field(() => String, { description: 'The act in the reader’s language.' })
  actionName!: string;

  @Field(() => EditionState, { nullable: true, description: 'Where it stood.' })
  fromState!: EditionState | null;

  @Field(() => EditionState, { description: 'Where it went.' })
  toState!: EditionState;

  @Field(() => PersonReference, { nullable: true, description: 'Who acted.' })
  person!: PersonReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'For whom, when by delegation (TUQ.).' })
  onBehalfOf!: PersonReference | null;

  @Field(() => String, { nullable: true, description: 'In which role, in the reader’s language.' })
  roleName!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said with it, or the reason.' })
  remark!: string | null;

  @Field(() => String, { nullable: true, description: 'The class of the reason of a return (Điều 9.2).' })
  reasonCode!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the text that was passed on (D7).' })
  contentHash!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it was a sign-off of another text than the present one: it holds no longer (D7). Computed, never stored.',
  })
  lapsed!: boolean;
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
