import {
  Action,
  connection,
  decodeCursor,
  editorialActions,
  fromGlobalId,
  idOf,
  isUuid,
  NO_ID,
  runCommand,
} from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { KINDS } from '../kinds/kinds.ts';
import { forget } from '../loaders.ts';
import { assignRecordOwner } from './assign-record-owner.ts';
import { confirmStillCorrect } from './confirm-still-correct.ts';
import {
  AssignRecordOwnerInput,
  ConfirmStillCorrectInput,
  presentRecord,
  presentUnitReviews,
  RecordPayload,
  RecordToReview,
  RecordToReviewConnection,
  UnitReviews,
} from './record-review.view.ts';
import { ownUnits, recordsById, recordsToReview, reviewsByUnit } from './records-to-review.query.ts';

const INPUT = { description: 'What is to be done.' };
const LONGEST_PAGE = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Records that are looked at again and again, so that they stay right (Điều 10.2b). */
@Resolver(() => RecordToReview)
export class RecordReviewResolver {
  @Query(() => RecordToReviewConnection, {
    description:
      'Posted records by the day of their next review, the longest waiting first: of one’s own units, or of all for who reads the reports.',
  })
  async recordsToReview(
    @Arg('own', () => Boolean, {
      defaultValue: true,
      description: 'Only of units for which one may confirm.',
    })
    own: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor at which the page before ended.' })
    after: string | undefined,
    @Ctx() { runtime, actor, authority }: Context,
  ): Promise<RecordToReviewConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [nextReview = '', itemId = ''] = after ? decodeCursor(after) : [];
    const all = !own && (await authority.may('READ_REPORTS', {}));
    const units = all ? null : await ownUnits(runtime, authority);
    const position = DAY.test(nextReview) && isUuid(itemId) ? { nextReview, itemId } : null;
    const rows = await recordsToReview(runtime, units, size, position);
    return connection(
      rows.map((row) => presentRecord(row, actor.language)),
      { first: size, cursorOf: ({ row }) => [row.next_review, row.item_id] },
    );
  }

  @Query(() => [UnitReviews], {
    description:
      'How each unit keeps its records, whoever is behind the most first; empty for who may not read reports.',
  })
  async reviewsByUnit(@Ctx() { runtime, authority }: Context): Promise<UnitReviews[]> {
    if (!(await authority.may('READ_REPORTS', {}))) return [];
    return (await reviewsByUnit(runtime)).map(presentUnitReviews);
  }

  @FieldResolver(() => [Action])
  actions(@Root() { row }: RecordToReview, @Ctx() { actor, authority }: Context): Promise<Action[]> {
    const record = { ...row, months: KINDS[row.kind].review?.months ?? 0 };
    return editorialActions({ actor, may: authority.may }, record, {
      confirmStillCorrect,
      assignRecordOwner,
    });
  }

  @Mutation(() => RecordPayload, { description: 'Says that a record is still correct (Điều 10.2b).' })
  confirmStillCorrect(
    @Arg('input', () => ConfirmStillCorrectInput, INPUT) { id, ...input }: ConfirmStillCorrectInput,
    @Ctx() context: Context,
  ) {
    return done(context, confirmStillCorrect, { ...input, itemId: itemIdOf(id) });
  }

  @Mutation(() => RecordPayload, { description: 'Says which unit keeps a record right (Điều 10.2b, 14.1).' })
  assignRecordOwner(
    @Arg('input', () => AssignRecordOwnerInput, INPUT) { id, unitId, ...input }: AssignRecordOwnerInput,
    @Ctx() context: Context,
  ) {
    const unit = idOf(unitId, 'OrganisationUnit');
    return done(context, assignRecordOwner, { ...input, itemId: itemIdOf(id), unitId: unit });
  }
}

const itemIdOf = (id: string): string => {
  const named = fromGlobalId(id);
  return named && Object.values(KINDS).some(({ typeName }) => typeName === named.type) ? named.id : NO_ID;
};

async function done<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, { itemId: string }>,
  input: Input & { idempotencyKey?: string; expectedVersion?: number },
): Promise<RecordPayload> {
  const { runtime, actor } = context;
  const { value, refusals } = await runCommand(runtime, actor, command, input);
  forget(context);
  const [row] = value ? await recordsById(runtime, [value.itemId]) : [];
  return Object.assign(new RecordPayload(), {
    record: row ? presentRecord(row, actor.language) : null,
    refusals,
  });
}
