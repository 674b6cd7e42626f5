import { PersonReference } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DraftEditionInput } from '../editions/edition.inputs.ts';
import type { ProxyIntakeRow } from './proxy-intake.query.ts';

export enum IntakeMedium {
  USB = 'USB',
  CD = 'CD',
  PAPER = 'PAPER',
  EMAIL = 'EMAIL',
}
registerEnumType(IntakeMedium, {
  name: 'IntakeMedium',
  description: 'On what a text came that was entered for its sender (Điều 10.1a).',
});

@ObjectType({ description: 'How a text came that Thường trực entered for its sender (nhập hộ, Điều 10.1a).' })
export class ProxyIntake {
  @Field(() => IntakeMedium, { description: 'On what it came.' })
  medium!: IntakeMedium;

  @Field(() => String, { description: 'Who brought it.' })
  deliverer!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was handed over: since then it counts as received.' })
  handedOverAt!: Date;

  @Field(() => PersonReference, { nullable: true, description: 'Who entered it.' })
  enteredBy!: PersonReference | null;

  static of({ medium, deliverer, handed_over_at, entered_by }: ProxyIntakeRow): ProxyIntake {
    return Object.assign(new ProxyIntake(), {
      ...{ medium, deliverer, handedOverAt: handed_over_at },
      enteredBy: PersonReference.to(entered_by),
    });
  }
}

@InputType({ description: 'A text that was handed over outside the portal, with how it came.' })
export class EnterEditionInput extends DraftEditionInput {
  @Field(() => ID, { description: 'Global id of the person in whose name it is: its author.' })
  senderId!: string;

  @Field(() => IntakeMedium, { description: 'On what it came.' })
  medium!: IntakeMedium;

  @Field(() => String, { description: 'Who brought it, at most 300 characters.' })
  deliverer!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was handed over; not in the future.' })
  handedOverAt!: Date;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The sender’s declaration on paper is at hand; needed for what is in their own name (Điều 10.1a).',
  })
  declaration?: boolean | null;
}
