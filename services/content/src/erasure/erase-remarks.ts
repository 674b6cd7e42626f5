import type { Consumer } from '@portal/kit';

/** Remarks are content's own, beside what the kit keeps of a person; that they were made stays. */
export const onPersonErased: Consumer = {
  name: 'on-person-erased.erase-remarks',
  types: ['person.erased'],
  async react({ sql }, { eventId }) {
    await sql('select content.erase_remarks($1)', [eventId]);
  },
};
