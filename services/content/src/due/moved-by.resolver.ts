import { globalId, momentOf, openClocksNow, STATE_NAMES } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { readEdition } from '../editions/edition.resolver.ts';
import { EditionView } from '../editions/edition.view.ts';
import { movedBy, withDay } from './moved-by.ts';

/** Enough to see what it is about; the number says how many there are. */
const SHOWN = 20;

export enum DayBecomes {
  HOLIDAY = 'HOLIDAY',
  MAKEUP_WORKDAY = 'MAKEUP_WORKDAY',
  ORDINARY = 'ORDINARY',
}
registerEnumType(DayBecomes, {
  name: 'DayBecomes',
  description: 'What a decision would make of a day.',
  valuesConfig: {
    HOLIDAY: { description: 'A day of rest.' },
    MAKEUP_WORKDAY: { description: 'Worked instead of another.' },
    ORDINARY: { description: 'What its weekday says: the decision on it is taken back.' },
  },
});

@ObjectType({ description: 'A due time that a decision would move.' })
export class MovedDueTime {
  @Field(() => EditionView, { nullable: true, description: 'The edition, for whoever may read it.' })
  edition!: EditionView | null;

  @Field(() => String, { description: 'Where it waits, in the reader’s language.' })
  stateName!: string;

  @Field(() => GraphQLDateTime, { description: 'When it is due as things stand.' })
  from!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'When the calendar would have it due; an earlier time is told, and counts against nobody.',
  })
  to!: Date;
}

@ObjectType({ description: 'What a decision on a day would move.' })
export class MovedDueTimes {
  @Field(() => Int, { description: 'How many due times.' })
  count!: number;

  @Field(() => [MovedDueTime], { description: 'The first of them, at most 20.' })
  first!: MovedDueTime[];
}

@Resolver()
export class MovedByResolver {
  @Query(() => MovedDueTimes, {
    nullable: true,
    description: 'What would move if this were decided now; null for whoever may not decide it (Điều 18.1).',
  })
  async dueTimesMovedBy(
    @Arg('day', () => String, { description: 'The day, YYYY-MM-DD.' }) day: string,
    @Arg('becomes', () => DayBecomes, { description: 'What would become of it.' }) becomes: DayBecomes,
    @Ctx() context: Context,
  ): Promise<MovedDueTimes | null> {
    const { runtime, authority, actor } = context;
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || !(await authority.may('MANAGE_CALENDAR', {}))) return null;
    const { calendar, now } = await momentOf(context);
    const kind = becomes === DayBecomes.ORDINARY ? null : becomes;
    const moved = movedBy(withDay(calendar, { day, kind }, now), await openClocksNow(runtime));
    const first = moved.slice(0, SHOWN).map(async ({ clock: { editionId, state }, from, to }) =>
      Object.assign(new MovedDueTime(), {
        edition: await readEdition(context, globalId('Edition', editionId)),
        stateName: STATE_NAMES[state][actor.language],
        ...{ from, to },
      }),
    );
    return Object.assign(new MovedDueTimes(), { count: moved.length, first: await Promise.all(first) });
  }
}
