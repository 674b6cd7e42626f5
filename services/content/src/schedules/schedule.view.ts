import { Refusal } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That something could not be posted at its set time (Điều 15, Bước 3b).' })
export class PostingFailure {
  @Field(() => GraphQLDateTime, { description: 'When it was tried.' })
  at!: Date;

  @Field(() => [Refusal], { description: 'Every reason why not.' })
  reasons!: Refusal[];
}

@InputType({ description: 'When an approved edition is to be posted.' })
export class ScheduleEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'The instant at which it appears; at most a year ahead.' })
  at!: Date;

  @Field(() => Int, { description: 'The version that was read; another one is refused.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'An approved edition that is to wait for a hand again.' })
export class UnscheduleEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one is refused.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
