import type { DueRule } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { CalendarEntryKind } from './calendar.view.ts';

const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };
const DECISION = { description: 'Number of the decision it rests on.' };

@InputType({ description: 'A day that is not what its weekday says.' })
export class AnnounceCalendarDayInput {
  @Field(() => String, { description: 'The day, YYYY-MM-DD; a decision that stands for it is replaced.' })
  day!: string;

  @Field(() => CalendarEntryKind, { description: 'Day of rest, or worked instead of another.' })
  kind!: CalendarEntryKind;

  @Field(() => String, { description: 'As the day is called.' })
  name!: string;

  @Field(() => String, DECISION)
  decision!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A decision on a day to be taken back.' })
export class RevokeCalendarDayInput {
  @Field(() => ID, { description: 'Global id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Number of the decision by which it is taken back.' })
  decision!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A stretch of office time within a day.' })
export class OfficeSessionInput {
  @Field(() => String, { description: 'From, HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'To, HH:MM, not included; 24:00 at most.' })
  to!: string;
}

@InputType({ description: 'The sessions of a part of every year.' })
export class OfficeSeasonInput {
  @Field(() => String, { description: 'First day, MM-DD.' })
  from!: string;

  @Field(() => [OfficeSessionInput], { description: 'None overlaps another.' })
  sessions!: OfficeSessionInput[];
}

@InputType({ description: 'The office’s hours from a day on.' })
export class SetWorkingHoursInput {
  @Field(() => String, { description: 'First day, YYYY-MM-DD; today or later.' })
  validFrom!: string;

  @Field(() => [OfficeSeasonInput], { description: 'One for the whole year, or several.' })
  seasons!: OfficeSeasonInput[];

  @Field(() => String, DECISION)
  decision!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

export enum DueUnit {
  OFFICE_HOURS = 'OFFICE_HOURS',
  WORKING_DAYS = 'WORKING_DAYS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  DAY_OF_MONTH = 'DAY_OF_MONTH',
}
registerEnumType(DueUnit, {
  name: 'DueUnit',
  description: 'In what somebody is given time (Điều 10.2a).',
  valuesConfig: {
    OFFICE_HOURS: { description: 'Giờ hành chính; exactly so many hours are on time.' },
    WORKING_DAYS: { description: 'Ngày làm việc; the day it starts on is day 0, due at 24:00 of the last.' },
    CALENDAR_DAYS: { description: 'Ngày; days of rest count.' },
    DAY_OF_MONTH: { description: 'A day of the month; where a month is shorter, its last.' },
  },
});

@InputType({ description: 'A question about a due time.' })
export class ExplainDueTimeInput {
  @Field(() => GraphQLDateTime, { description: 'When the time begins.' })
  start!: Date;

  @Field(() => DueUnit, { description: 'In what it is given.' })
  unit!: DueUnit;

  @Field(() => Float, { nullable: true, description: 'How many hours (quarters too) or whole days.' })
  amount?: number | null;

  @Field(() => Int, { nullable: true, description: 'For DAY_OF_MONTH: 1 … 31.' })
  day?: number | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether a last day that is a day of rest moves to the next working day (Bộ luật Dân sự, Điều 148).',
  })
  rollOver!: boolean;
}

export function ruleOf({ unit, amount, day, rollOver }: ExplainDueTimeInput): DueRule {
  switch (unit) {
    case DueUnit.DAY_OF_MONTH:
      return { unit, day: day ?? NaN, rollOver };
    case DueUnit.CALENDAR_DAYS:
      return { unit, amount: amount ?? NaN, rollOver };
    default:
      return { unit, amount: amount ?? NaN };
  }
}
