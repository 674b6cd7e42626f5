import { contentHash, newId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';

/** Adds a revision and ties its original file to the record; the caller points the record at it. */
export async function writeRevision(
  ctx: CommandContext,
  recordId: string,
  content: LegalContent,
): Promise<{ id: string; hash: string }> {
  const revision = { id: newId(), hash: contentHash(content) };
  await ctx.sql(
    `insert into legal.revision (id, record_id, number, content, content_hash, saved_by, saved_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3::jsonb, $4, $5, $6 from legal.revision where record_id = $2`,
    [revision.id, recordId, JSON.stringify(content), revision.hash, ctx.actor.personId, ctx.now],
  );
  if (content.original)
    await ctx.sql(
      'insert into legal.record_file (record_id, file_id) values ($1, $2) on conflict do nothing',
      [recordId, content.original.fileId],
    );
  return revision;
}
