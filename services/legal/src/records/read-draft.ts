import { isUuid } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import { composeContent } from '../documents/compose-content.ts';
import type { LegalDraft } from '../documents/compose-content.ts';

/** What a client sends: the original by its file; the server adds checksum and name. */
export type RecordDraft = Omit<LegalDraft, 'original'> & { originalFileId?: string | null | undefined };

/** The draft with its file looked up: a file goes in by the hand that uploaded it, or is on the record already. */
export async function readDraft(
  ctx: CommandContext,
  { originalFileId, ...draft }: RecordDraft,
  recordId: string | null,
) {
  if (!originalFileId) return composeContent({ ...draft, original: null });
  const [file] = isUuid(originalFileId)
    ? await ctx.sql<{ checksum: string; name: string }>(
        `select checksum, name from legal.file f where f.id = $1 and (f.uploaded_by = $2
           or exists (select from legal.record_file b where b.file_id = f.id and b.record_id = $3))`,
        [originalFileId, ctx.actor.personId, recordId],
      )
    : [];
  if (!file) return { content: null, refusals: [{ code: 'FILE_NOT_YOURS', field: 'originalFileId' }] };
  return composeContent({ ...draft, original: { fileId: originalFileId, ...file } });
}
