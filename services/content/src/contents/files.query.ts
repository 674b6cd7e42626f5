import type { ServiceRuntime } from '@portal/kit';

export interface FileRow {
  id: string;
  name: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
}

export async function filesById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(FileRow | null)[]> {
  const rows = await runtime.query<FileRow>({
    name: 'files-by-id',
    text: `select id, name, content_type, size::int, width, height from content.file where id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
