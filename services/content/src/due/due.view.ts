import { DueSpan, effectiveDue, explain, isLate, presentSpan, timeLeft } from '@portal/kit';
import type { Announced, DueClock, Language, Moment } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Timeliness } from './supply.ts';

export enum DueCause {
  STEP = 'STEP',
  CALENDAR = 'CALENDAR',
}
registerEnumType(DueCause, {
  name: 'DueCause',
  description: 'Why a due time was announced.',
  valuesConfig: {
    STEP: { description: 'The step that brought the item here set it going.' },
    CALENDAR: { description: 'A decision on the calendar moved it (D14).' },
  },
});

const DUE = { description: 'Whatever happens at this instant is still on time.' };
const START = { description: 'When the time began.' };
const EXPLAINED = { description: 'How it came about, in the reader’s language.' };
const VERSION = { description: 'Version of the calendar that it was computed with.' };

@ObjectType({ description: 'A due time as it was announced; it stays so (D14).' })
export class AnnouncedDueTime {
  @Field(() => GraphQLDateTime, DUE)
  due!: Date;

  @Field(() => DueCause, { description: 'Why.' })
  cause!: DueCause;

  @Field(() => GraphQLDateTime, { description: 'When it was announced.' })
  announcedAt!: Date;

  @Field(() => String, EXPLAINED)
  explained!: string;

  @Field(() => String, VERSION)
  calendarVersion!: string;
}

@ObjectType({
  description: 'How long the present step is given. Late is computed as of now, and never stored (D14).',
})
export class StepDue {
  @Field(() => GraphQLDateTime, START)
  start!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'The latest that was announced: nobody is made late by a decision that comes afterwards.',
  })
  due!: Date;

  @Field(() => Boolean, { description: 'Whether it is over.' })
  late!: boolean;

  @Field(() => String, { description: 'What is left of it, or how late it is, in office time and in words.' })
  inWords!: string;

  @Field(() => String, EXPLAINED)
  explained!: string;

  @Field(() => [DueSpan], { description: 'From the start to the due time without a gap.' })
  spans!: DueSpan[];

  @Field(() => String, VERSION)
  calendarVersion!: string;

  @Field(() => [AnnouncedDueTime], { description: 'All that were announced, oldest first.' })
  history!: AnnouncedDueTime[];
}

@ObjectType({ description: 'How long a step took against what it was given.' })
export class StepTiming {
  @Field(() => GraphQLDateTime, { description: 'When the step before had brought the edition here.' })
  start!: Date;

  @Field(() => GraphQLDateTime, DUE)
  due!: Date;

  @Field(() => Boolean, { description: 'Whether it was taken after that.' })
  late!: boolean;

  @Field(() => Int, { description: 'Office minutes from the start until it was taken.' })
  minutesTaken!: number;

  @Field(() => Int, { description: 'Office minutes from the start until it was due.' })
  minutesGiven!: number;
}

@ObjectType('KnownDueTime', { description: 'A due time, and since when the calendar said so.' })
export class KnownDueTimeView {
  @Field(() => GraphQLDateTime, DUE)
  due!: Date;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  knownSince!: Date;

  @Field(() => String, EXPLAINED)
  explained!: string;
}

@ObjectType({
  description:
    'Whether Thường trực had it in time (Điều 10.2a). The clock is for supplying, not for publishing, and binds the unit.',
})
export class SupplyTimeliness {
  @Field(() => GraphQLDateTime, START)
  start!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'The latest that the calendar has said: nobody is made late by a later decision.',
  })
  due!: Date;

  @Field(() => String, EXPLAINED)
  explained!: string;

  @Field(() => Boolean, { nullable: true, description: 'By the first receipt; null = not received yet.' })
  onTimeWhenReceived!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'By the acceptance (Điều 9.2); null = not accepted yet.',
  })
  onTimeWhenAccepted!: boolean | null;

  @Field(() => [KnownDueTimeView], { description: 'All that the calendar has said, oldest first.' })
  history!: KnownDueTimeView[];
}

export function presentStepDue(clock: DueClock, { calendar, now }: Moment, language: Language): StepDue {
  const effective = effectiveDue(clock);
  const { start, due, spans, calendarVersion } = effective;
  return Object.assign(new StepDue(), {
    ...{ start, due, calendarVersion, late: isLate(clock, now) },
    inWords: timeLeft(calendar, due, now, language),
    explained: explain(effective, language),
    spans: spans.map(presentSpan),
    history: clock.announced.map((announced) => presentAnnounced(announced, language)),
  });
}

const presentAnnounced = ({ due, announcedAt, cause }: Announced, language: Language): AnnouncedDueTime =>
  Object.assign(new AnnouncedDueTime(), {
    ...{ due: due.due, announcedAt, cause: DueCause[cause] },
    ...{ explained: explain(due, language), calendarVersion: due.calendarVersion },
  });

export const presentSupply = (
  { history, effective: { due }, ...onTime }: Timeliness,
  language: Language,
): SupplyTimeliness =>
  Object.assign(new SupplyTimeliness(), {
    ...{ ...onTime, start: due.start, due: due.due, explained: explain(due, language) },
    history: history.map((known) =>
      Object.assign(new KnownDueTimeView(), {
        ...{ due: known.due.due, knownSince: known.knownSince, explained: explain(known.due, language) },
      }),
    ),
  });
