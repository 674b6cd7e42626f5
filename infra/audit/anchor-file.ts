import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { z } from 'zod';
import { StartFault } from '../local/settings.ts';
import { rowsOf } from './rows.ts';

const anchor = z.strictObject({ schema: z.string(), day: z.iso.date(), digest: z.string() });
const head = anchor.extend({ subjectType: z.string(), subjectId: z.string(), seq: z.int().positive() });

/** An anchor, or with a subject what it says of one chain: a line of JSON each. */
export type AnchorLine = z.infer<typeof anchor> | z.infer<typeof head>;

export const anchoredSchemas = async (client: Client): Promise<string[]> =>
  (
    await client.query<{ schema: string }>(
      `select table_schema as schema from information_schema.tables where table_name = 'audit_anchor' order by 1`,
    )
  ).rows.map(({ schema }) => schema);

async function* linesOf(client: Client): AsyncGenerator<string> {
  for (const schema of await anchoredSchemas(client))
    for await (const line of rowsOf<AnchorLine>(
      client,
      `select '${schema}' as schema, day::text, digest, null as "subjectType", null as "subjectId", null::int as seq
         from ${schema}.audit_anchor
       union all
       select '${schema}', day::text, digest, subject_type, subject_id, seq from ${schema}.audit_anchor_head
       order by 2, 4 nulls first, 5, 6`,
    ))
      yield `${JSON.stringify(line, (_, value: unknown) => value ?? undefined)}\n`;
}

/** To be kept where nobody who can change the database can change it too. */
export const exportAnchors = (client: Client, file: string): Promise<void> =>
  pipeline(Readable.from(linesOf(client)), createWriteStream(file));

export async function* readAnchors(file: string): AsyncGenerator<AnchorLine> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const read = z.union([anchor, head]).safeParse(parsed(line));
    if (!read.success)
      throw new StartFault(`${file}: không phải tệp neo kiểm toán. / This is no file of anchors.`);
    yield read.data;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
