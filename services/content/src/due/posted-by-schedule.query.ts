import type { ServiceRuntime } from '@portal/kit';

/** Of these steps those that a set time took (D6): they waited for nobody. In the order of the ids. */
export async function postedBySchedule(
  runtime: ServiceRuntime,
  stepIds: readonly string[],
): Promise<boolean[]> {
  const rows = await runtime.query<{ id: string }>({
    name: 'posted-by-schedule',
    // The timer and its step end in one transaction, each by its own look at the clock.
    text: `select s.id from content.review_step s join content.timer t on t.subject_id = s.edition_id::text
      where s.id = any ($1::uuid[]) and s.action = 'post' and t.kind = 'post-edition' and t.ended_as = 'FIRED'
        and t.ended_at between s.at - interval '1 minute' and s.at`,
    values: [stepIds],
  });
  const taken = new Set(rows.map(({ id }) => id));
  return stepIds.map((id) => taken.has(id));
}
