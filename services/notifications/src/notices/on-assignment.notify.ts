import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';

interface Assigned {
  personId: string;
  sectionName: string;
  itemId: string | null;
  note: string | null;
  actorId: string | null;
}

/** Whoever is assigned something to edit, or is no longer, hears of it (Điều 14.1); an edition opens from the notice. */
export const onAssignment: Consumer = {
  name: 'on-assignment.notify',
  types: ['assignment.made', 'assignment.ended'],
  async react(ctx, { eventId, type, subject, payload, occurredAt }) {
    const { personId, sectionName, itemId, note, actorId } = payload as unknown as Assigned;
    if (personId === actorId) return;
    const notice = {
      ...{ eventId, version: null, waiting: false, at: occurredAt },
      kind: `${itemId ? 'EDITION' : 'SECTION'}_${type === 'assignment.made' ? 'ASSIGNED' : 'UNASSIGNED'}`,
      subject: itemId ? { type: 'Edition', id: itemId } : subject,
      detail: { title: sectionName, reason: note },
    };
    await deliver(ctx, new Map([[personId, notice]]));
  },
};
