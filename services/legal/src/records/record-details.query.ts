import type { ServiceRuntime } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';

/** Of revisions, in the order of the ids; for the loader. */
export async function contentsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(LegalContent | null)[]> {
  const rows = await runtime.query<{ id: string; content: LegalContent }>({
    name: 'legal-contents',
    text: 'select id, content from legal.revision where id = any ($1::uuid[])',
    values: [ids],
  });
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Who has taken which part in each record (D5). */
export async function partsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<{ edition_id: string; personId: string; part: string }>({
    name: 'legal-parts',
    text: 'select edition_id, person_id as "personId", part from legal.signing_part where edition_id = any ($1::uuid[])',
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ edition_id }) => edition_id === id));
}
