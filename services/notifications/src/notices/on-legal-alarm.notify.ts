import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';
import { relieve } from '../inbox/relieve.ts';
import { day } from './day-and-time.ts';

interface Lost {
  title: string;
  /** As people call it: “Điều 5 Luật 67/2006/QH11”; of a dangling reference the words that name it. */
  what: string;
  isBasis: boolean;
  since: string | null;
  authorId: string;
  unitId: string | null;
  actorId: string | null;
}

const RAISED = ['legal-basis.lost', 'legal-reference.dangling'];

const kindOf = (type: string, { isBasis }: Lost) =>
  type === 'legal-reference.dangling'
    ? 'LEGAL_REFERENCE_DANGLING'
    : isBasis
      ? 'LEGAL_BASIS_LOST'
      : 'LEGAL_REFERENCE_LOST';

/**
 * A document rests on what no longer holds: whoever brought it in, the unit that keeps it right and Văn phòng hear of it
 * (Điều 8.2, 10.2b). It waits until one of them says what is done, or it is mended.
 */
export const onLegalAlarm: Consumer = {
  name: 'on-legal-alarm.notify',
  types: [...RAISED, 'legal-alarm.acknowledged', 'legal-alarm.cleared'],
  async react(ctx, event) {
    if (!RAISED.includes(event.type)) return void (await relieve(ctx, event));
    const lost = event.payload as unknown as Lost;
    const { eventId, subject, occurredAt } = event;
    const notice: Notice = {
      ...{ eventId, kind: kindOf(event.type, lost), subject, version: null, at: occurredAt },
      detail: { title: lost.title, reason: lost.since ? `${lost.what} (${day(lost.since)})` : lost.what },
      waiting: true,
    };
    const keepers = await ctx.sql<{ person_id: string }>(
      `select $2::uuid as person_id
       union select person_id from identity.who_may('REMIND_UNITS', '{}')
       union select person_id from identity.who_may('CONFIRM_RECORD', jsonb_build_object('unit', $1::text))
         where $1::text is not null`,
      [lost.unitId, lost.authorId],
    );
    await deliver(ctx, new Map(keepers.map(({ person_id }) => [person_id, notice])));
  },
};
