import type { ServiceRuntime } from '@portal/kit';

/** For each edition, in order: the members assigned to it or to its section, those of the edition itself first (Điều 14.1). */
export async function assigneesOf(
  runtime: ServiceRuntime,
  editionIds: readonly string[],
): Promise<string[][]> {
  const [row] = await runtime.query<{ people: string[][] }>({
    name: 'assignees-of',
    text: `select identity.assignees(jsonb_agg(
        jsonb_build_object('section', w.section, 'field', w.field, 'item', asked.id) order by asked.place)) as people
      from unnest($1::uuid[]) with ordinality as asked (id, place)
        left join content.workflow_item w on w.edition_id = asked.id`,
    values: [editionIds],
  });
  return editionIds.map((_, index) => row?.people[index] ?? []);
}
