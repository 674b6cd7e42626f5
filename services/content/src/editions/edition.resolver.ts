import { connection, decodeCursor, EditionState, fromGlobalId, recordRead } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, ID, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import { isBeyondDuty, mayReadEdition } from './edition-reading.policy.ts';
import type { EditionRow } from './edition-row.ts';
import { EditionConnection, EditionView } from './edition.view.ts';
import { editionsAwaiting } from './editions-awaiting.query.ts';
import type { QueuePosition } from './editions-awaiting.query.ts';
import { editionsPublished } from './editions-published.query.ts';
import { myEditions } from './my-editions.query.ts';
import { presentEdition } from './present-edition.ts';

export enum Desk {
  UNIT = 'UNIT',
  COMPILE = 'COMPILE',
  VERIFY = 'VERIFY',
  RETRO_REVIEW = 'RETRO_REVIEW',
  APPROVE = 'APPROVE',
  OVERRIDE = 'OVERRIDE',
  POSTING = 'POSTING',
  SCHEDULED = 'SCHEDULED',
}
registerEnumType(Desk, {
  name: 'Desk',
  description: 'A place where editions wait (Điều 15).',
  valuesConfig: {
    UNIT: { description: 'The unit’s head (Điều 10.1a).' },
    COMPILE: { description: 'Thường trực and members: to receive, and step 1.' },
    VERIFY: { description: 'Step 2.' },
    RETRO_REVIEW: {
      description: 'What was passed in the verifier’s place, and nobody has looked at since (D5).',
    },
    APPROVE: { description: 'Step 3a.' },
    OVERRIDE: { description: 'What waits for a verifier, for the editor-in-chief, who may stand in (D5).' },
    POSTING: { description: 'Step 3b: what waits for a hand.' },
    SCHEDULED: { description: 'Step 3b: what will be posted by itself at its set time (D6).' },
  },
});

const LONGEST_PAGE = 100;
const size = (first: number) => Math.min(Math.max(first, 1), LONGEST_PAGE);

function page(rows: EditionRow[], first: number, context: Context): EditionConnection {
  return connection(
    rows.map((row) => presentEdition(row, context.actor.language)),
    { first, cursorOf: ({ row }) => [row.entered_at_us, row.id] },
  );
}

const position = (after: string | undefined): QueuePosition | null => {
  const [at, id] = after ? decodeCursor(after) : [];
  return at && id ? { at, id } : null;
};

@Resolver()
export class EditionResolver {
  @Query(() => EditionView, {
    nullable: true,
    description: 'An edition, for its author, its unit’s heads and the board; null for everybody else.',
  })
  async edition(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<EditionView | null> {
    const edition = await readEdition(context, id);
    if (edition && isBeyondDuty(context.actor.personId, edition.row))
      await recordRead(context, 'CLOSED_EDITION', { type: 'Edition', id: edition.row.id });
    return edition;
  }

  @Query(() => EditionConnection, {
    description: 'What waits at a desk for the viewer, longest waiting first.',
  })
  async editionsAwaiting(
    @Arg('desk', () => Desk, { description: 'The desk.' }) desk: Desk,
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string,
    @Ctx() context: Context,
  ): Promise<EditionConnection> {
    return page(await editionsAwaiting(context, desk, size(first), position(after)), size(first), context);
  }

  @Query(() => EditionConnection, {
    description:
      'What stands on the public site, latest first; for whoever posts or may take it down (Điều 8.8, 15).',
  })
  async editionsPublished(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string,
    @Ctx() context: Context,
  ): Promise<EditionConnection> {
    const { runtime, authority } = context;
    const may = await Promise.all([authority.may('WITHDRAW', {}), authority.may('POST', {})]);
    const rows = may.some(Boolean) ? await editionsPublished(runtime, size(first), position(after)) : [];
    return page(rows, size(first), context);
  }

  @Query(() => EditionConnection, { description: 'What the viewer created, latest change first.' })
  async myEditions(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string,
    @Arg('states', () => [EditionState], { nullable: true, description: 'Only these.' })
    states: EditionState[],
    @Ctx() context: Context,
  ): Promise<EditionConnection> {
    const { runtime, actor } = context;
    if (actor.personId === null) return page([], size(first), context);
    const rows = await myEditions(runtime, actor.personId, states ?? null, size(first), position(after));
    return page(rows, size(first), context);
  }
}

/** One edition under its reading policy; what may not be read is as if it were not there. */
export async function readEdition(context: Context, globalId: string): Promise<EditionView | null> {
  const id = fromGlobalId(globalId, 'Edition');
  const row = id && (await loadersOf(context).edition.load(id));
  if (!row || !(await mayReadEdition(context.authority, context.actor.personId, row))) return null;
  return presentEdition(row, context.actor.language);
}
