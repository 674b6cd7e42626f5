import { connection, decodeCursor, runCommand } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { inboxAfter, inboxBefore, lastNumber, unreadCount, urgentEntries } from './inbox.query.ts';
import type { InboxRow } from './inbox.query.ts';
import {
  InboxEntryConnection,
  InboxEntryView,
  MarkInboxReadInput,
  MarkInboxReadPayload,
  presentEntry,
} from './inbox.view.ts';
import { markInboxRead } from './mark-inbox-read.ts';
import { endable, wokenStream } from './stream.ts';

const LONGEST_PAGE = 100;
const PORTION = 100;
/** More than so many at once are no longer urgent. */
const MOST_URGENT = 20;
const EMPTY: InboxEntryConnection = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

interface Subscribing {
  context: Context;
  args: { after?: number | null };
}

function subscriber({ actor }: Context): string {
  if (actor.personId !== null) return actor.personId;
  throw new GraphQLError('Hãy đăng nhập để nhận thông báo. / Sign in to be told.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}

/** What was missed first, then what comes: one statement reads both, so there is no gap between them and no doubling. */
function entriesOf({ context, args }: Subscribing): AsyncIterableIterator<InboxRow> {
  const { runtime } = context;
  const personId = subscriber(context);
  return endable(async function* (ended) {
    let seen = args.after ?? (await lastNumber(runtime, personId));
    const read = async () => {
      const rows = await inboxAfter(runtime, personId, seen, PORTION);
      seen = rows.at(-1)?.number ?? seen;
      return rows;
    };
    const all = async () => {
      const rows = await read();
      for (let more = rows; more.length === PORTION; rows.push(...more)) more = await read();
      return rows;
    };
    yield* wokenStream(runtime, personId, all, ended);
  });
}

function countsOf({ context }: Subscribing): AsyncIterableIterator<number> {
  const { runtime } = context;
  const personId = subscriber(context);
  return endable(async function* (ended) {
    let told = -1;
    const read = async () => {
      const count = await unreadCount(runtime, personId);
      const news = count === told ? [] : [count];
      told = count;
      return news;
    };
    yield* wokenStream(runtime, personId, read, ended);
  });
}

@Resolver()
export class InboxResolver {
  @Query(() => InboxEntryConnection, {
    description: 'The viewer’s inbox, newest first; empty for the public.',
  })
  async inboxEntries(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() { runtime, actor: { personId, language } }: Context,
  ): Promise<InboxEntryConnection> {
    if (personId === null) return EMPTY;
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const before = after ? Number(decodeCursor(after)[0]) || null : null;
    const rows = await inboxBefore(runtime, personId, before, size + 1);
    const entries = rows.map((row) => presentEntry(row, personId, language));
    return connection(entries, { first: size, cursorOf: ({ number }) => [number] });
  }

  @Query(() => [InboxEntryView], {
    description:
      'What is urgent in the viewer’s inbox and was neither seen nor dealt with: the newest 20; empty for the public.',
  })
  async urgentEntries(@Ctx() { runtime, actor: { personId, language } }: Context): Promise<InboxEntryView[]> {
    if (personId === null) return [];
    const rows = await urgentEntries(runtime, personId, MOST_URGENT);
    return rows.map((row) => presentEntry(row, personId, language));
  }

  @Query(() => Int, {
    description: 'Notices that the viewer has not seen and nobody has dealt with; 0 for the public.',
  })
  async unreadCount(@Ctx() { runtime, actor }: Context): Promise<number> {
    return actor.personId === null ? 0 : unreadCount(runtime, actor.personId);
  }

  @Mutation(() => MarkInboxReadPayload, {
    description: 'Marks notices as seen; what waits goes on waiting at the desk.',
  })
  async markInboxRead(
    @Arg('input', () => MarkInboxReadInput, { description: 'How far.' }) input: MarkInboxReadInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<MarkInboxReadPayload> {
    const { refusals } = await runCommand(runtime, actor, markInboxRead, input);
    const left = actor.personId === null ? 0 : await unreadCount(runtime, actor.personId);
    return Object.assign(new MarkInboxReadPayload(), { unreadCount: left, refusals });
  }

  @Subscription(() => InboxEntryView, {
    subscribe: (asked) => entriesOf(asked as unknown as Subscribing),
    description: 'The viewer’s notices as they come: first what came after number `after`, then live (D18).',
  })
  inbox(
    @Root() row: InboxRow,
    @Arg('after', () => Int, {
      nullable: true,
      description: 'Number of the last entry seen; left out = from now on.',
    })
    _after: number | null,
    @Ctx() { actor }: Context,
  ): InboxEntryView {
    return presentEntry(row, actor.personId ?? '', actor.language);
  }

  @Subscription(() => Int, {
    subscribe: (asked) => countsOf(asked as unknown as Subscribing),
    description:
      'How many notices are unread: at once, and whenever that changes, also by what colleagues do.',
  })
  unreadCountChanged(@Root() count: number): number {
    return count;
  }
}
