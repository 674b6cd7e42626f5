import {
  Action,
  currentCalendar,
  dayNumber,
  dueTime,
  editorialActions,
  explain,
  globalId,
  idOf,
  kindOf,
  loaderOf,
  runCommand,
  SpanWhy,
  writtenDay,
} from '@portal/kit';
import type { Calendar, Command, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { peopleById } from '../people/people.query.ts';
import { PersonView, presentPerson } from '../people/person.view.ts';
import { announceCalendarDay } from './announce-calendar-day.ts';
import { entriesOfYear, entryById, hoursOfYear } from './calendar-year.query.ts';
import {
  AnnounceCalendarDayInput,
  ExplainDueTimeInput,
  RevokeCalendarDayInput,
  ruleOf,
  SetWorkingHoursInput,
} from './calendar.inputs.ts';
import {
  CalendarDay,
  CalendarEntryPayload,
  CalendarEntryView,
  CalendarYear,
  DueTimeAnswer,
  presentCalendarEntry,
  presentDueTime,
  presentWorkingHours,
  WorkingHoursPayload,
  WorkingHoursView,
} from './calendar.view.ts';
import { revokeCalendarDay } from './revoke-calendar-day.ts';
import { setWorkingHours } from './set-working-hours.ts';

const INPUT = { description: 'What is to be done.' };
const YEARS = { first: 2000, last: 2100 };

@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Query(() => CalendarYear, {
    nullable: true,
    description: 'The legal calendar of a year (2000 … 2100), for everybody; null for other years.',
  })
  async calendarYear(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() { runtime }: Context,
  ): Promise<CalendarYear | null> {
    if (year < YEARS.first || year > YEARS.last) return null;
    const [calendar, entries, hours] = await Promise.all([
      currentCalendar(runtime),
      entriesOfYear(runtime, year),
      hoursOfYear(runtime, year),
    ]);
    return Object.assign(new CalendarYear(), {
      ...{ year, version: calendar.version },
      days: daysOf(year).map((day) => presentDay(calendar, day)),
      entries: entries.map(presentCalendarEntry),
      hours: hours.map(presentWorkingHours),
    });
  }

  @FieldResolver(() => [Action])
  actions(@Ctx() context: Context): Promise<Action[]> {
    return editorialActions(asking(context), null, {
      announceCalendarDay,
      setWorkingHours,
    });
  }

  @Query(() => DueTimeAnswer, {
    description: 'When something would be due under a rule of Điều 10.2a, and why; for everybody.',
  })
  async explainDueTime(
    @Arg('input', () => ExplainDueTimeInput, { description: 'What is asked.' }) input: ExplainDueTimeInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DueTimeAnswer> {
    const calendar = await currentCalendar(runtime);
    try {
      const due = dueTime(calendar, ruleOf(input), input.start);
      const preview = presentDueTime(due, explain(due, actor.language));
      return Object.assign(new DueTimeAnswer(), { preview, refusals: [] });
    } catch (error) {
      // So the calendar says that what it is asked makes no sense: 31 hours of a 32nd.
      if (!(error instanceof RangeError)) throw error;
      return Object.assign(new DueTimeAnswer(), {
        preview: null,
        refusals: [{ code: 'DUE_RULE_MALFORMED' }],
      });
    }
  }

  @Mutation(() => CalendarEntryPayload, {
    description: 'Announces a holiday or a make-up workday; due times that are open move with it (D14).',
  })
  announceCalendarDay(
    @Arg('input', () => AnnounceCalendarDayInput, INPUT) input: AnnounceCalendarDayInput,
    @Ctx() context: Context,
  ): Promise<CalendarEntryPayload> {
    return done(context, announceCalendarDay, input);
  }

  @Mutation(() => CalendarEntryPayload, { description: 'Takes a decision on a day back; it stays readable.' })
  revokeCalendarDay(
    @Arg('input', () => RevokeCalendarDayInput, INPUT) { id, ...input }: RevokeCalendarDayInput,
    @Ctx() context: Context,
  ): Promise<CalendarEntryPayload> {
    return done(context, revokeCalendarDay, { ...input, entryId: idOf(id, 'CalendarEntry') });
  }

  @Mutation(() => WorkingHoursPayload, { description: 'Sets the office’s hours from a day on.' })
  async setWorkingHours(
    @Arg('input', () => SetWorkingHoursInput, INPUT) input: SetWorkingHoursInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<WorkingHoursPayload> {
    const { value, refusals } = await runCommand(runtime, actor, setWorkingHours, input);
    const hoursId = value && globalId('WorkingHours', value.hoursId);
    return Object.assign(new WorkingHoursPayload(), { hoursId, refusals });
  }
}

@Resolver(() => CalendarEntryView)
export class CalendarEntryResolver {
  @FieldResolver(() => PersonView, { nullable: true })
  recordedBy(@Root() { row }: CalendarEntryView, @Ctx() context: Context) {
    return person(context, row.recorded_by);
  }

  @FieldResolver(() => PersonView, { nullable: true })
  revokedBy(@Root() { row }: CalendarEntryView, @Ctx() context: Context) {
    return person(context, row.revoked_by);
  }

  @FieldResolver(() => [Action])
  actions(@Root() { row }: CalendarEntryView, @Ctx() context: Context): Promise<Action[]> {
    return editorialActions(asking(context), row, { revokeCalendarDay });
  }
}

@Resolver(() => WorkingHoursView)
export class WorkingHoursResolver {
  @FieldResolver(() => PersonView, { nullable: true })
  recordedBy(@Root() { row }: WorkingHoursView, @Ctx() context: Context) {
    return person(context, row.recorded_by);
  }
}

const asking = ({ actor, authority: { may } }: Context) => ({ actor, may });

function daysOf(year: number): number[] {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, at) => first + at);
}

function presentDay(calendar: Calendar, day: number): CalendarDay {
  const { why, row } = kindOf(calendar, day);
  return Object.assign(new CalendarDay(), {
    day: writtenDay(day),
    why: SpanWhy[why],
    name: row?.name ?? null,
  });
}

async function person(context: Context, id: string | null): Promise<PersonView | null> {
  const row = id && (await loaderOf(context, peopleById).load(id));
  return row ? presentPerson(row) : null;
}

async function done<Input extends object, Subject>(
  { runtime, actor }: Context,
  command: Command<Input, Subject, { entryId: string }>,
  input: Input & { idempotencyKey?: string },
): Promise<CalendarEntryPayload> {
  const { value, refusals } = await runCommand(runtime, actor, command, input);
  const row = value && (await entryById(runtime, value.entryId));
  return Object.assign(new CalendarEntryPayload(), { entry: row && presentCalendarEntry(row), refusals });
}
