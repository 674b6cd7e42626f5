import {
  asKnownAt,
  effectiveDue,
  endedClocks,
  fromGlobalId,
  isLate,
  loaderOf,
  momentOf,
  officeMinutesBetween,
  runningClocks,
} from '@portal/kit';
import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { detailsOf } from '../contents/edition-content.ts';
import { EditionView } from '../editions/edition.view.ts';
import { ReviewStep } from '../editions/review-step.view.ts';
import { KINDS } from '../kinds/kinds.ts';
import { loadersOf } from '../loaders.ts';
import { presentStepDue, presentSupply, StepDue, StepTiming, SupplyTimeliness } from './due.view.ts';
import { postedBySchedule } from './posted-by-schedule.query.ts';
import { timelinessOf } from './supply.ts';

/** Due times of editions; each reads once for a whole page. */
@Resolver(() => EditionView)
export class EditionDueResolver {
  @FieldResolver(() => StepDue, {
    nullable: true,
    description:
      'How long the present step is given; null where nothing is due, or it waits for its own time (D6).',
  })
  async due(@Root() { row }: EditionView, @Ctx() context: Context): Promise<StepDue | null> {
    if (row.scheduled_for) return null;
    const clock = await loaderOf(context, runningClocks).load(row.id);
    return clock && presentStepDue(clock, await momentOf(context), context.actor.language);
  }

  @FieldResolver(() => SupplyTimeliness, {
    nullable: true,
    description: 'Whether it was supplied in time (Điều 10.2a); null for kinds without such a time.',
  })
  async supply(@Root() { row }: EditionView, @Ctx() context: Context): Promise<SupplyTimeliness | null> {
    const content = await loadersOf(context).content.load(row.current_revision_id);
    const supply = content && KINDS[row.kind].supply?.(content, detailsOf(content));
    if (!supply) return null;
    const dates = { received: row.first_received_at, accepted: row.accepted_at };
    return presentSupply(timelinessOf(supply, await momentOf(context), dates), context.actor.language);
  }
}

@Resolver(() => ReviewStep)
export class ReviewStepTimingResolver {
  @FieldResolver(() => StepTiming, {
    nullable: true,
    description: 'How long it took against what it was given; null where nobody had a time.',
  })
  async timing(@Root() { id }: ReviewStep, @Ctx() context: Context): Promise<StepTiming | null> {
    const stepId = fromGlobalId(id, 'ReviewStep');
    if (!stepId || (await loaderOf(context, postedBySchedule).load(stepId))) return null;
    const clock = await loaderOf(context, endedClocks).load(stepId);
    if (!clock?.endedAt) return null;
    const { calendar, now } = await momentOf(context);
    const { start, due } = effectiveDue(clock);
    // What was decided after the step was taken changes nothing about it.
    const known = asKnownAt(calendar, clock.endedAt);
    return Object.assign(new StepTiming(), {
      ...{ start, due, late: isLate(clock, now) },
      minutesTaken: Math.round(officeMinutesBetween(known, start, clock.endedAt)),
      minutesGiven: Math.round(officeMinutesBetween(known, start, due)),
    });
  }
}
