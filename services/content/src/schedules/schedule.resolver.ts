import { momentOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { loadersOf } from '../loaders.ts';
import { scheduleEdition } from './schedule-edition.ts';
import {
  PostingFailure,
  ScheduleEditionInput,
  ScheduleWarning,
  UnscheduleEditionInput,
  warnOf,
} from './schedule.view.ts';
import { unscheduleEdition } from './unschedule-edition.ts';

const INPUT = { description: 'The edition, the version that was read, and the time.' };

/** Posting at a set time (D6). */
@Resolver(() => EditionView)
export class ScheduleResolver {
  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it will be posted by itself; null = it waits for a hand.',
  })
  scheduledFor(@Root() { row }: EditionView): Date | null {
    return row.scheduled_for;
  }

  @FieldResolver(() => ScheduleWarning, {
    nullable: true,
    description: 'That it will be posted outside office hours; null within them, and where no time is set.',
  })
  async scheduleWarning(
    @Root() { row }: EditionView,
    @Ctx() context: Context,
  ): Promise<ScheduleWarning | null> {
    if (!row.scheduled_for) return null;
    const { calendar } = await momentOf(context);
    return warnOf(calendar, row.scheduled_for, context.actor.language);
  }

  @Query(() => ScheduleWarning, {
    nullable: true,
    description: 'What is to be said of a time before it is set: that it lies outside office hours.',
  })
  async scheduleWarningAt(
    @Arg('at', () => GraphQLDateTime, { description: 'When something is to appear.' }) at: Date,
    @Ctx() context: Context,
  ): Promise<ScheduleWarning | null> {
    const { calendar } = await momentOf(context);
    return warnOf(calendar, at, context.actor.language);
  }

  @FieldResolver(() => PostingFailure, {
    nullable: true,
    description: 'Why it was not posted at its set time, while it still waits.',
  })
  async postingFailure(
    @Root() { row }: EditionView,
    @Ctx() context: Context,
  ): Promise<PostingFailure | null> {
    const failure = await loadersOf(context).postingFailure.load(row.id);
    return failure && Object.assign(new PostingFailure(), { at: failure.at, reasons: failure.refusals });
  }

  @Mutation(() => EditionPayload, {
    description:
      'Posts it by itself at that time, on the responsibility of whoever sets it (Điều 15, Bước 3b).',
  })
  scheduleEdition(
    @Arg('input', () => ScheduleEditionInput, INPUT) input: ScheduleEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, scheduleEdition, { ...input, id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, { description: 'It waits for a hand again.' })
  unscheduleEdition(
    @Arg('input', () => UnscheduleEditionInput, INPUT) input: UnscheduleEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, unscheduleEdition, { ...input, id: editionIdOf(input.id) });
  }
}
