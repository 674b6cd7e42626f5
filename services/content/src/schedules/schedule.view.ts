import { closedAt, closedInWords, Refusal, SpanWhy } from '@portal/kit';
import type { Calendar, Language } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That something could not be posted at its set time (Điều 15, Bước 3b).' })
export class PostingFailure {
  @Field(() => GraphQLDateTime, { description: 'When it was tried.' })
  at!: Date;

  @Field(() => [Refusal], { description: 'Every reason why not.' })
  reasons!: Refusal[];
}

@ObjectType({
  description:
    'That a set time lies outside office hours: nobody is there should it not be posted. It refuses nothing.',
})
export class ScheduleWarning {
  @Field(() => SpanWhy, { description: 'Why the office is closed then.' })
  why!: SpanWhy;

  @Field(() => String, { nullable: true, description: 'Name of the holiday, if it is one.' })
  holiday!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When somebody is there again.' })
  opensAt!: Date;

  @Field(() => String, { description: 'The same in a sentence, in the reader’s language.' })
  message!: string;
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

const WARNING: Readonly<Record<Language, (closed: string) => string>> = {
  vi: (closed) =>
    `Vào giờ này Sở ${closed}: nếu bài không đăng được theo giờ hẹn thì đến khi ấy mới có người đăng bằng tay.`,
  en: (closed) =>
    `At that time the office is closed (${closed}): should it not be posted by itself, nobody does so by hand before.`,
};

/** By the calendar as it stands; null within office hours. */
export function warnOf(calendar: Calendar, at: Date, language: Language): ScheduleWarning | null {
  const closed = closedAt(calendar, at);
  return (
    closed &&
    Object.assign(new ScheduleWarning(), {
      ...{ why: SpanWhy[closed.why], holiday: closed.row?.name ?? null, opensAt: closed.opensAt },
      message: WARNING[language](closedInWords(closed, language)),
    })
  );
}
