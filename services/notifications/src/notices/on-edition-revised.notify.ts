import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import type { Notice } from '../inbox/deliver.ts';

interface Revised {
  version: number;
  title: string;
  /** Who approved it for the unit; named once per sitting of an editor. */
  unitApproverId: string | null;
  /** The last two whose sign-offs lapse by this change. */
  lapsingSignerIds: string[];
}

/** Whoever answered for a text hears that it was changed: the head of the unit (Điều 11.4), and the last two signers (D7). */
export const onEditionRevised: Consumer = {
  name: 'on-edition-revised.notify',
  types: ['edition.revised'],
  async react(ctx, { eventId, subject, payload, occurredAt }) {
    const { version, title, unitApproverId, lapsingSignerIds } = payload as unknown as Revised;
    const notice = (kind: string): Notice => ({
      ...{ eventId, kind, subject, version, detail: { title } },
      ...{ waiting: false, at: occurredAt },
    });
    const told = new Map(lapsingSignerIds.map((person) => [person, notice('SIGN_OFF_LAPSED')]));
    if (unitApproverId) told.set(unitApproverId, notice('EDITION_REVISED'));
    await deliver(ctx, told);
  },
};
