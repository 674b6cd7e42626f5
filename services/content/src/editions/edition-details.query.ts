import type { ServiceRuntime } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';

export interface RemarkRow {
  id: string;
  edition_id: string;
  person_id: string;
  state: string;
  text: string;
  at: Date;
}

export interface PartRow {
  edition_id: string;
  person_id: string;
  part: string;
}

const grouped = <T extends { edition_id: string }>(ids: readonly string[], rows: T[]): T[][] => {
  const groups = new Map(ids.map((id): [string, T[]] => [id, []]));
  for (const row of rows) groups.get(row.edition_id)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
};

export async function remarksOf(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<RemarkRow>({
    name: 'remarks-of-editions',
    text: `select id, edition_id, person_id, state, text, at
           from content.remark where edition_id = any ($1::uuid[]) order by id`,
    values: [ids],
  });
  return grouped(ids, rows);
}

export async function partsOf(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PartRow>({
    name: 'parts-of-editions',
    text: `select edition_id, person_id, part from content.signing_part where edition_id = any ($1::uuid[])`,
    values: [ids],
  });
  return grouped(ids, rows);
}

/** The texts of revisions, in the order of their ids. */
export async function revisionContents(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(EditionContent | null)[]> {
  const rows = await runtime.query<{ id: string; content: EditionContent }>({
    name: 'revision-contents',
    text: `select id, content from content.revision where id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? null);
}
