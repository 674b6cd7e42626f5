import type { CommandContext, Sql } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { RECORD_ROW } from './record-row.ts';
import type { RecordRow } from './record-row.ts';

export interface LoadedRecord extends RecordRow {
  content_hash: string;
  parts: { personId: string; part: string }[];
}

/** The record with its workflow row locked, so that two people pressing at once come one after the other. */
export async function loadRecord(ctx: CommandContext, id: string): Promise<LoadedRecord> {
  const [locked] = await ctx.sql<{ content_hash: string }>(
    'select content_hash from legal.workflow_item where edition_id = $1 for update',
    [id],
  );
  const [row] = locked ? await ctx.sql<RecordRow>(`${RECORD_ROW} where d.id = $1`, [id]) : [];
  if (!locked || !row) return ctx.refuse({ code: 'NOT_FOUND' });
  const parts = await ctx.sql<{ personId: string; part: string }>(
    'select person_id as "personId", part from legal.signing_part where edition_id = $1',
    [id],
  );
  return { ...row, content_hash: locked.content_hash, parts };
}

export async function contentOf(
  { sql }: { sql: Sql },
  record: { current_revision_id: string },
): Promise<LegalContent> {
  const [row] = await sql<{ content: LegalContent }>('select content from legal.revision where id = $1', [
    record.current_revision_id,
  ]);
  if (!row) throw new Error(`revision ${record.current_revision_id} is not there`);
  return row.content;
}
