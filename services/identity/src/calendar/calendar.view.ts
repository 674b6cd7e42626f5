import { Action, DueSpan, globalId, presentSpan, Refusal, SpanWhy } from '@portal/kit';
import type { DueTime } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PersonView } from '../people/person.view.ts';
import type { CalendarEntryRow } from './calendar-entry.ts';
import type { WorkingHoursRow } from './calendar-year.query.ts';

export enum CalendarEntryKind {
  HOLIDAY = 'HOLIDAY',
  MAKEUP_WORKDAY = 'MAKEUP_WORKDAY',
}
registerEnumType(CalendarEntryKind, {
  name: 'CalendarEntryKind',
  description: 'What a decision makes of a day.',
  valuesConfig: {
    HOLIDAY: { description: 'A day of rest (ngày nghỉ).' },
    MAKEUP_WORKDAY: { description: 'A day worked instead of another (làm bù).' },
  },
});

const RECORDED = { description: 'Since when the portal knows it (D14).' };
const RECORDED_BY = { nullable: true, description: 'Who recorded it; null = begun with.' };
const CONFIRMED = { description: 'No = begun with, for the office to confirm or to take back.' };

@ObjectType('CalendarEntry', { description: 'A decision on one day; never rewritten, at most taken back.' })
export class CalendarEntryView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => CalendarEntryKind, { description: 'What it makes of the day.' })
  kind!: CalendarEntryKind;

  @Field(() => String, { description: 'As the day is called.' })
  name!: string;

  @Field(() => String, { description: 'The legal text or decision it rests on.' })
  decision!: string;

  @Field(() => Boolean, CONFIRMED)
  confirmed!: boolean;

  @Field(() => PersonView, RECORDED_BY)
  recordedBy!: PersonView | null;

  @Field(() => GraphQLDateTime, RECORDED)
  recordedAt!: Date;

  @Field(() => PersonView, { nullable: true, description: 'Who took it back.' })
  revokedBy!: PersonView | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken back; null = it stands.' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The decision by which it was taken back.' })
  revokeDecision!: string | null;

  @Field(() => [Action], { description: 'What whoever asks may do to it now.' })
  actions!: Action[];

  row!: CalendarEntryRow;
}

@ObjectType({ description: 'A stretch of office time within a day.' })
export class OfficeSession {
  @Field(() => String, { description: 'From, HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'To, HH:MM, not included; 24:00 at most.' })
  to!: string;
}

@ObjectType({ description: 'The sessions of a part of every year.' })
export class OfficeSeason {
  @Field(() => String, { description: 'First day, MM-DD; until the next season begins.' })
  from!: string;

  @Field(() => [OfficeSession], { description: 'In the order of the day.' })
  sessions!: OfficeSession[];
}

@ObjectType('WorkingHours', { description: 'A decision on the office’s hours (giờ hành chính).' })
export class WorkingHoursView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'First day, YYYY-MM-DD; until a later decision.' })
  validFrom!: string;

  @Field(() => [OfficeSeason], { description: 'By season.' })
  seasons!: OfficeSeason[];

  @Field(() => String, { description: 'The decision it rests on.' })
  decision!: string;

  @Field(() => Boolean, CONFIRMED)
  confirmed!: boolean;

  @Field(() => PersonView, RECORDED_BY)
  recordedBy!: PersonView | null;

  @Field(() => GraphQLDateTime, RECORDED)
  recordedAt!: Date;

  row!: WorkingHoursRow;
}

@ObjectType({ description: 'What a day is, as the calendar stands now.' })
export class CalendarDay {
  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => SpanWhy, { description: 'WORKING, MAKEUP_WORKDAY, WEEKEND, HOLIDAY or OUT_OF_HOURS.' })
  why!: SpanWhy;

  @Field(() => String, { nullable: true, description: 'Name of the holiday or make-up day.' })
  name!: string | null;
}

@ObjectType({ description: 'The legal calendar of a year, with all decisions on it (D14).' })
export class CalendarYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, {
    description: 'Version of the calendar; each announced due time names the one it used.',
  })
  version!: string;

  @Field(() => [CalendarDay], { description: 'All its days, in order.' })
  days!: CalendarDay[];

  @Field(() => [CalendarEntryView], { description: 'All decisions on its days, those taken back too.' })
  entries!: CalendarEntryView[];

  @Field(() => [WorkingHoursView], {
    description: 'All decisions on hours that hold in it, the latest first.',
  })
  hours!: WorkingHoursView[];

  @Field(() => [Action], { description: 'What whoever asks may do to the calendar now.' })
  actions!: Action[];
}

@ObjectType({ description: 'A due time with its reasons, computed for somebody who wants to know.' })
export class DueTimePreview {
  @Field(() => GraphQLDateTime, { description: 'Whatever happens at this instant is still on time.' })
  due!: Date;

  @Field(() => String, { description: 'How it came about, in the reader’s language.' })
  explained!: string;

  @Field(() => [DueSpan], { description: 'From the start to the due time without a gap.' })
  spans!: DueSpan[];

  @Field(() => String, { description: 'Version of the calendar it was computed with.' })
  calendarVersion!: string;
}

const REFUSALS = { description: 'Every reason why nothing was done; empty when it was.' };

@ObjectType({ description: 'A due time, or why there is none.' })
export class DueTimeAnswer {
  @Field(() => DueTimePreview, { nullable: true, description: 'Null when refused.' })
  preview!: DueTimePreview | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a command about a day.' })
export class CalendarEntryPayload {
  @Field(() => CalendarEntryView, {
    nullable: true,
    description: 'The decision as recorded; null when refused.',
  })
  entry!: CalendarEntryView | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a command about working hours.' })
export class WorkingHoursPayload {
  @Field(() => ID, { nullable: true, description: 'Global id of the decision; null when refused.' })
  hoursId!: string | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

export const presentCalendarEntry = (row: CalendarEntryRow): CalendarEntryView =>
  Object.assign(new CalendarEntryView(), {
    id: globalId('CalendarEntry', row.id),
    day: row.day,
    kind: CalendarEntryKind[row.kind],
    name: row.name,
    decision: row.decision,
    confirmed: row.confirmed,
    recordedAt: row.recorded_at,
    revokedAt: row.revoked_at,
    revokeDecision: row.revoke_decision,
    row,
  });

export const presentWorkingHours = (row: WorkingHoursRow): WorkingHoursView =>
  Object.assign(new WorkingHoursView(), {
    id: globalId('WorkingHours', row.id),
    validFrom: row.valid_from,
    seasons: row.seasons,
    decision: row.decision,
    confirmed: row.confirmed,
    recordedAt: row.recorded_at,
    row,
  });

export const presentDueTime = ({ due, spans, calendarVersion }: DueTime, explained: string): DueTimePreview =>
  Object.assign(new DueTimePreview(), { due, explained, spans: spans.map(presentSpan), calendarVersion });
