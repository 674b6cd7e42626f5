import { isUuid } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import { composeContent, fileIdsOf } from '../contents/compose-content.ts';
import type { ContentDraft, KnownFile } from '../contents/compose-content.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';

interface FileRow {
  id: string;
  name: string;
  checksum: string;
  content_type: string;
  uploaded_by: string;
  bound: boolean;
}

/** The draft with its files looked up: a file goes in by the hand that uploaded it, or is on the edition already. */
export async function readDraft(
  ctx: CommandContext,
  kind: KindCode,
  draft: ContentDraft,
  editionId: string | null,
) {
  const ids = fileIdsOf(draft).filter(isUuid);
  const rows = ids.length
    ? await ctx.sql<FileRow>(
        `select f.id, f.name, f.checksum, f.content_type, f.uploaded_by,
           exists (select from content.edition_file b where b.file_id = f.id and b.edition_id = $2::uuid) as bound
         from content.file f where f.id = any ($1::uuid[])`,
        [ids, editionId],
      )
    : [];
  const files = rows.map((row): [string, KnownFile] => [
    row.id,
    {
      id: row.id,
      name: row.name,
      checksum: row.checksum,
      contentType: row.content_type,
      mayBeAttached: row.bound || row.uploaded_by === ctx.actor.personId,
    },
  ]);
  return composeContent(draft, new Map(files), KINDS[kind].details);
}
