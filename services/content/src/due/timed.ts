import { dueTimers, followTheCalendar } from '@portal/kit';

const noun = 'edition';

/** What moves and what rings for editions that wait at a step. */
export const calendarConsumer = followTheCalendar(noun);
export const editionBells = dueTimers({
  noun,
  async titleOf({ sql }, id) {
    const [edition] = await sql<{ title: string }>(
      `select title from content.edition where id = $1 and not exists (select from content.timer t
         where t.kind = 'post-edition' and t.subject_id = $1::text and t.ended_at is null)`,
      [id],
    );
    return edition?.title ?? null;
  },
});
