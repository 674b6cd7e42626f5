import type { ServiceRuntime } from '@portal/kit';

export interface OriginalFile {
  id: string;
  contentType: string;
  size: number;
}

/** What the bytes of files were found to be; for the loader. */
export async function originalsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<OriginalFile[]> {
  const rows = await runtime.query<OriginalFile & Record<string, unknown>>({
    name: 'legal-originals',
    text: `select id, content_type as "contentType", size::int from legal.file where id = any ($1::uuid[])`,
    values: [ids],
  });
  return ids.map((id) => rows.find((row) => row.id === id) ?? { id, contentType: '', size: 0 });
}
