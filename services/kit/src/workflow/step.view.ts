import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { PersonReference } from '../subgraph/references.view.ts';
import { EditionState } from './edition-state.view.ts';

/** What every service says of a step; each has a type of its own, for what only it adds. */
@ObjectType()
export abstract class StepView {
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

  @Field(() => Boolean, {
    description:
      'Whether it was a sign-off of another text than the present one: it holds no longer (D7). Computed, never stored.',
  })
  lapsed!: boolean;
}
