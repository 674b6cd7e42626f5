import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import { dayAndTime } from './day-and-time.ts';

/** Whoever decides on the board, and whoever works in it, hear that nobody will head it (Điều 12). */
const HEARERS = ['DECIDE_BOARD', 'DELEGATE', 'RECEIVE'];

export const onBoard: Consumer = {
  name: 'on-board.notify',
  types: ['board.chief-ends', 'board.without-chief'],
  async react(ctx, { eventId, type, subject, payload, occurredAt }) {
    const hearers = await ctx.sql<{ person_id: string }>(
      `select distinct w.person_id from unnest($1::text[]) r, identity.who_may(r, '{}') w`,
      [HEARERS],
    );
    const notice = {
      ...{ eventId, kind: type.toUpperCase().replace(/[.-]/g, '_'), subject, version: null },
      detail: { title: dayAndTime(String(payload['vacantFrom'])) },
      ...{ waiting: false, at: occurredAt },
    };
    await deliver(ctx, new Map(hearers.map(({ person_id }) => [person_id, notice])));
  },
};
