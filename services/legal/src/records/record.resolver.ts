import { connection, decodeCursor, EditionState, fromGlobalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import { presentRecord } from './present-record.ts';
import { mayReadRecord } from './record-reading.policy.ts';
import type { RecordRow } from './record-row.ts';
import { LegalRecord, LegalRecordConnection } from './record.view.ts';
import { myRecords, recordsAwaiting, WAITING_STATES } from './records-awaiting.query.ts';
import type { QueuePosition } from './records-awaiting.query.ts';

const LONGEST_PAGE = 100;
const size = (first: number) => Math.min(Math.max(first, 1), LONGEST_PAGE);
const position = (after: string | undefined): QueuePosition | null => {
  const [at, id] = after ? decodeCursor(after) : [];
  return at && id ? { at, id } : null;
};
const page = (rows: RecordRow[], first: number, { actor }: Context): LegalRecordConnection =>
  connection(
    rows.map((row) => presentRecord(row, actor.language)),
    { first, cursorOf: ({ row }) => [row.entered_at_us, row.id] },
  );

@Resolver()
export class RecordResolver {
  @Query(() => LegalRecord, {
    nullable: true,
    description: 'A record, for its author, its unit’s heads and the board; null for everybody else.',
  })
  legalRecord(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<LegalRecord | null> {
    return readRecord(context, id);
  }

  @Query(() => LegalRecordConnection, {
    description: 'Legal documents that wait for the viewer’s act, longest waiting first.',
  })
  async legalRecordsAwaiting(
    @Arg('at', () => [EditionState], {
      nullable: true,
      description: 'Only in these states; left out: in all.',
    })
    at: EditionState[] | null,
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string,
    @Ctx() context: Context,
  ): Promise<LegalRecordConnection> {
    return page(
      await recordsAwaiting(context, size(first), position(after), at ?? WAITING_STATES),
      size(first),
      context,
    );
  }

  @Query(() => LegalRecordConnection, {
    description: 'Legal documents that the viewer created, latest change first.',
  })
  async myLegalRecords(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string,
    @Ctx() context: Context,
  ): Promise<LegalRecordConnection> {
    return page(await myRecords(context, size(first), position(after)), size(first), context);
  }
}

/** One record under its reading policy; what may not be read is as if it were not there. */
export async function readRecord(context: Context, globalId: string): Promise<LegalRecord | null> {
  const id = fromGlobalId(globalId, 'LegalRecord');
  const row = id && (await loadersOf(context).record.load(id));
  if (!row || !(await mayReadRecord(context.authority, context.actor.personId, row))) return null;
  return presentRecord(row, context.actor.language);
}
