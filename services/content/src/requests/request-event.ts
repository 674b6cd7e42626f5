import type { RecordedEvent } from '@portal/kit';
import type { RequestRow } from './request-row.ts';

type Told = Pick<RequestRow, 'id' | 'type' | 'subject' | 'person_id' | 'unit_id' | 'asker_id' | 'due_at'>;

/** What listeners need of a request, whatever became of it. */
export const requestEvent = (
  type: string,
  request: Told,
  actorId: string | null,
  reason: string | null = null,
): RecordedEvent => ({
  type,
  subject: { type: 'ContentRequest', id: request.id },
  payload: {
    ...{ requestId: request.id, type: request.type, subject: request.subject },
    ...{ personId: request.person_id, unitId: request.unit_id, askerId: request.asker_id },
    ...{ dueAt: request.due_at.toISOString(), actorId, reason },
  },
});
