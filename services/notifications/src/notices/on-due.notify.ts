import type { Consumer, EditorialState, Right } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';
import { overtake } from '../inbox/relieve.ts';
import { dayAndTime } from './day-and-time.ts';
import { WAITING } from './editorial.notices.ts';
import { holders } from './holders.ts';
import type { Place } from './holders.ts';

interface Due extends Place {
  state: EditorialState;
  title: string;
  due: string;
}

/** Who answers for those who let the time pass: the editor-in-chief (Điều 14.1), and for the editor-in-chief the Director. */
const superiorOf = (state: EditorialState): Right => (state === 'APPROVING' ? 'DECIDE_BOARD' : 'OVERRIDE');

const isOver = (type: string) => type.endsWith('.overdue');
/** VERIFYING_NEARING, VERIFYING_OVERDUE. */
const kindOf = (type: string, state: EditorialState) => `${state}_${isOver(type) ? 'OVERDUE' : 'NEARING'}`;

/** Most of the time of a step is over: whoever it waits for hears of it; it is over: their superior too. */
export const onDue: Consumer = {
  name: 'on-due.notify',
  types: ['edition.due-nearing', 'edition.overdue', 'legal-record.due-nearing', 'legal-record.overdue'],
  async react(ctx, event) {
    const { eventId, type, subject, payload, occurredAt } = event;
    const told = payload as unknown as Due;
    if (isOver(type)) await overtake(ctx, event, `${told.state}_NEARING`);
    const rights = [WAITING[told.state], ...(isOver(type) ? [superiorOf(told.state)] : [])];
    const notice: Notice = {
      ...{ eventId, kind: kindOf(type, told.state), subject, version: null },
      detail: { title: told.title, reason: dayAndTime(told.due) },
      ...{ waiting: false, at: occurredAt },
    };
    const people = new Map<string, Notice>();
    for (const right of rights)
      for (const person of right ? await holders(ctx, right, told) : []) people.set(person, notice);
    await deliver(ctx, people);
  },
};
