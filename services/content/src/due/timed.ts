import { dueTimers, followTheCalendar } from '@portal/kit';

const noun = 'edition';

/** What moves and what rings for editions that wait at a step. */
export const calendarConsumer = followTheCalendar(noun);
export const editionBells = dueTimers({
  noun,
  async titleOf({ sql }, id) {
    const [edition] = await sql<{ title: string }>('select title from content.edition where id = $1', [id]);
    return edition?.title ?? '';
  },
});
