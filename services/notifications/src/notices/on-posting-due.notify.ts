import type { Consumer, EditorialState, Right } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';
import { dayAndTime } from './day-and-time.ts';
import { WAITING } from './editorial.notices.ts';
import { holders } from './holders.ts';
import type { Place } from './holders.ts';

interface Owed extends Place {
  state: EditorialState;
  title: string;
  due: string;
  authorId: string;
}

/**
 * Điều 10.2a, 11.2: what the department has signed is on the portal within two working days. Whoever it waits for hears of
 * it, wherever it stands, and the posting officer; when the time is over, the editor-in-chief too.
 */
export const onPostingDue: Consumer = {
  name: 'on-posting-due.notify',
  types: ['legal-record.posting-nearing', 'legal-record.posting-overdue'],
  async react(ctx, { eventId, type, subject, payload, occurredAt }) {
    const owed = payload as unknown as Owed;
    const isOver = type === 'legal-record.posting-overdue';
    const notice: Notice = {
      ...{ eventId, kind: isOver ? 'LEGAL_POSTING_OVERDUE' : 'LEGAL_POSTING_NEARING', subject },
      ...{ version: null, waiting: false, at: occurredAt },
      detail: { title: owed.title, reason: dayAndTime(owed.due) },
    };
    const rights: (Right | undefined)[] = [WAITING[owed.state], 'POST', isOver ? 'OVERRIDE' : undefined];
    const people = new Map([[owed.authorId, notice]]);
    for (const right of rights)
      for (const person of right ? await holders(ctx, right, owed) : []) people.set(person, notice);
    await deliver(ctx, people);
  },
};
