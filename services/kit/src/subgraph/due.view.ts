import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { Span } from '../calendar/spans.ts';

export enum SpanWhy {
  WORKING = 'WORKING',
  MAKEUP_WORKDAY = 'MAKEUP_WORKDAY',
  OUT_OF_HOURS = 'OUT_OF_HOURS',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
  START_DAY = 'START_DAY',
  CALENDAR_DAY = 'CALENDAR_DAY',
  BEFORE_THE_DAY = 'BEFORE_THE_DAY',
  NAMED_DAY = 'NAMED_DAY',
  ROLLED_OVER = 'ROLLED_OVER',
}
registerEnumType(SpanWhy, {
  name: 'SpanWhy',
  description: 'Why a stretch of time counts towards a due time, or does not.',
  valuesConfig: {
    WORKING: { description: 'Office hours of a working day.' },
    MAKEUP_WORKDAY: { description: 'Office hours of a day worked instead of another (làm bù).' },
    OUT_OF_HOURS: { description: 'Outside the office hours.' },
    WEEKEND: { description: 'Saturday or Sunday.' },
    HOLIDAY: { description: 'A day of rest by law or decision.' },
    START_DAY: { description: 'The day on which it starts, which does not count (Điều 10.2a).' },
    CALENDAR_DAY: { description: 'A day that counts whatever day it is.' },
    BEFORE_THE_DAY: { description: 'Until the day that was set.' },
    NAMED_DAY: { description: 'The day that was set, such as the 30th (Điều 10.2a).' },
    ROLLED_OVER: { description: 'The next working day, since the last one was a day of rest.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'A stretch [from, to) on the way to a due time; together they leave no gap.' })
export class DueSpan {
  @Field(() => GraphQLDateTime, { description: 'First instant.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'First instant after it.' })
  to!: Date;

  @Field(() => Float, { description: 'What it counts: minutes of office hours, or days; 0 = nothing.' })
  counted!: number;

  @Field(() => SpanWhy, { description: 'Why it counts, or does not.' })
  why!: SpanWhy;

  @Field(() => String, { nullable: true, description: 'Name of the holiday or make-up day behind it.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The decision behind that.' })
  decision!: string | null;
}

export const presentSpan = ({ row, why, ...span }: Span): DueSpan =>
  Object.assign(new DueSpan(), {
    ...span,
    why: SpanWhy[why],
    name: row?.name ?? null,
    decision: row?.decision ?? null,
  });
