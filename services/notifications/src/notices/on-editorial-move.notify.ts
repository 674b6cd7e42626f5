import type { BusEvent, Consumer, EditorialState, ReactionContext } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';
import { relieve } from '../inbox/relieve.ts';
import { MOVES, NEWS, toldKind, toldOf, WAITING, waitingKind } from './editorial.notices.ts';
import type { Hearer } from './editorial.notices.ts';
import { holders } from './holders.ts';
import type { Place } from './holders.ts';

interface Move extends Place {
  version: number;
  state: EditorialState;
  title: string;
  authorId: string;
  actorId: string | null;
  reason?: string | null;
  /** Why it was returned; null for every other move. */
  reasonCode?: string | null;
}

/** Tells whoever has to act next, and whoever wants to know; never the one who did it. */
export const onEditorialMove: Consumer = {
  name: 'on-editorial-move.notify',
  types: [...MOVES, ...NEWS],
  async react(ctx, event) {
    const move = event.payload as unknown as Move;
    const told = new Map<string, Notice>();
    const moved = MOVES.some((type) => type === event.type);
    if (moved) await relieve(ctx, event);
    const right = moved ? WAITING[move.state] : undefined;
    if (right) {
      const waiting = waitingKind(move.state);
      // Whoever wrote it takes no part in the steps that judge it (D5): nothing waits for them there.
      const judges =
        move.state === 'VERIFYING' || move.state === 'APPROVING' || move.state === 'UNIT_APPROVAL';
      for (const person of await holders(ctx, right, move))
        if (!judges || person !== move.authorId) told.set(person, notice(event, move, waiting, true));
    }
    const kind = toldKind(event.type, move.reasonCode);
    for (const hearer of toldOf(event.type))
      for (const person of await hearers(ctx, hearer, move))
        if (!told.has(person)) told.set(person, notice(event, move, kind, false));
    if (move.actorId) told.delete(move.actorId);
    await deliver(ctx, told);
  },
};

const hearers = async (ctx: ReactionContext, hearer: Hearer, move: Move): Promise<string[]> =>
  hearer === 'AUTHOR' ? [move.authorId] : holders(ctx, hearer.right, move);

const notice = (event: BusEvent, move: Move, kind: string, waiting: boolean): Notice => ({
  eventId: event.eventId,
  kind,
  subject: event.subject,
  version: move.version,
  detail: { title: move.title, reason: move.reason ?? null },
  waiting,
  at: event.occurredAt,
});
