import type { Consumer } from '../events/bus.ts';

/**
 * Every service erases what its own audit and steps keep of a person (law 91/2025/QH15): names, sessions, what they wrote.
 * The digests stay, and so does the chain. The database looks by itself whether identity decided it.
 */
export const onPersonErased: Consumer = {
  name: 'on-person-erased.erase-audit',
  types: ['person.erased'],
  async react({ sql, schema }, { eventId }) {
    await sql(`select ${schema}.erase_personal_data($1)`, [eventId]);
  },
};
