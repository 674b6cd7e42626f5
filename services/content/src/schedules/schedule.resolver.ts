import type { Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { loadersOf } from '../loaders.ts';
import { scheduleEdition } from './schedule-edition.ts';
import { PostingFailure, ScheduleEditionInput, UnscheduleEditionInput } from './schedule.view.ts';
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
