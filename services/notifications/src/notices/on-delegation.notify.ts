import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import { dayAndTime } from './day-and-time.ts';

interface Told {
  grantorId: string;
  granteeId: string;
  actorId: string | null;
  /** Unless revoked: ISO instant at which it ends. */
  until?: string;
  /** When revoked. */
  reason?: string;
}

/** Both sides of a delegation hear of it, but for whoever did it (Điều 14.2). */
export const onDelegation: Consumer = {
  name: 'on-delegation.notify',
  types: ['delegation.granted', 'delegation.expiring', 'delegation.ended', 'delegation.revoked'],
  async react(ctx, event) {
    const { grantorId, granteeId, actorId, until, reason } = event.payload as unknown as Told;
    const [grantor] = await ctx.sql<{ name: string }>('select name from identity.people($1::uuid[])', [
      [grantorId],
    ]);
    const notice = {
      eventId: event.eventId,
      kind: event.type.toUpperCase().replace('.', '_'),
      subject: event.subject,
      version: null,
      detail: { title: grantor?.name ?? '', reason: reason ?? (until ? dayAndTime(until) : null) },
      waiting: false,
      at: event.occurredAt,
    };
    const hearers = [grantorId, granteeId].filter((person) => person !== actorId);
    await deliver(ctx, new Map(hearers.map((person) => [person, notice])));
  },
};
