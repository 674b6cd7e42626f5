import type { Consumer, ReactionContext } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';
import { relieve } from '../inbox/relieve.ts';
import { dayAndTime } from './day-and-time.ts';

interface Told {
  subject: string;
  personId: string | null;
  unitId: string | null;
  askerId: string;
  dueAt: string;
  actorId: string | null;
  reason: string | null;
}

type Side = 'ADDRESSEE' | 'ASKER';

/** Who hears of what became of a request, and by which words; a new one waits until it is answered or closed. */
const HEARD: Readonly<Record<string, Partial<Record<Side, string>>>> = {
  'request.made': { ADDRESSEE: 'REQUEST_WAITING' },
  'request.accepted': { ASKER: 'REQUEST_ACCEPTED' },
  'request.declined': { ASKER: 'REQUEST_DECLINED' },
  'request.withdrawn': { ADDRESSEE: 'REQUEST_WITHDRAWN' },
  'request.answered': { ASKER: 'REQUEST_ANSWERED' },
  'request.due-soon': { ADDRESSEE: 'REQUEST_DUE_SOON' },
  'request.overdue': { ADDRESSEE: 'REQUEST_OVERDUE', ASKER: 'REQUEST_UNANSWERED' },
};
const CLOSING = ['request.declined', 'request.withdrawn', 'request.answered'];

/** Both sides of a commission or a Mẫu 2 hear of each other, but for whoever did it (Điều 10.1b, 13.2đ, 14.3). */
export const onRequest: Consumer = {
  name: 'on-request.notify',
  types: Object.keys(HEARD),
  async react(ctx, event) {
    const told = event.payload as unknown as Told;
    if (CLOSING.includes(event.type)) await relieve(ctx, event);
    const notices = new Map<string, Notice>();
    for (const [side, kind] of Object.entries(HEARD[event.type] ?? {}))
      for (const person of await hearers(ctx, side as Side, told))
        notices.set(person, {
          ...{ eventId: event.eventId, kind, subject: event.subject, version: null, at: event.occurredAt },
          detail: { title: told.subject, reason: told.reason ?? dayAndTime(told.dueAt) },
          waiting: event.type === 'request.made',
        });
    if (told.actorId) notices.delete(told.actorId);
    await deliver(ctx, notices);
  },
};

/** For a unit its heads and its information officer (Điều 11.5). */
async function hearers(ctx: ReactionContext, side: Side, told: Told): Promise<string[]> {
  if (side === 'ASKER') return [told.askerId];
  if (told.personId) return [told.personId];
  const rows = await ctx.sql<{ person_id: string }>(
    `select person_id from identity.who_may('ANSWER_REQUEST', jsonb_build_object('unit', $1::text))`,
    [told.unitId],
  );
  return rows.map(({ person_id }) => person_id);
}
