import type { Refusal } from '@portal/kit';
import type { DetailField } from '../kinds/detail-field.ts';
import { detailsSchema } from '../kinds/details.ts';
import { editionContent } from './edition-content.ts';
import type { EditionContent } from './edition-content.ts';

/** What a client sends; the server adds the checksums and names of the files itself. */
export interface ContentDraft {
  title: string;
  summary: string;
  document: unknown;
  section: string;
  field?: string | null | undefined;
  origin: string;
  byline: {
    name: string;
    office?: string | null | undefined;
    part: string;
    share?: number | null | undefined;
    personId?: string | null | undefined;
  }[];
  source?: string | null | undefined;
  eventAt?: Date | string | null | undefined;
  attachments: { fileId: string; caption?: string | null | undefined }[];
  cover?: { fileId: string; alt: string; caption?: string | null | undefined } | null | undefined;
  /** Values of the kind's own fields, as they were typed. */
  details?: unknown;
}

/** What is known of a file that the draft names. */
export interface KnownFile {
  id: string;
  name: string;
  checksum: string;
  contentType: string;
  /** Whether this person may attach it: uploaded by them, or on the edition already. */
  mayBeAttached: boolean;
}

export const fileIdsOf = (draft: Pick<ContentDraft, 'attachments' | 'cover'>) => [
  ...new Set([
    ...draft.attachments.map(({ fileId }) => fileId),
    ...(draft.cover ? [draft.cover.fileId] : []),
  ]),
];

function fileRefusals(draft: ContentDraft, files: Map<string, KnownFile>): Refusal[] {
  return fileIdsOf(draft).flatMap((fileId): Refusal[] => {
    const file = files.get(fileId);
    const field = draft.cover?.fileId === fileId ? 'cover' : 'attachments';
    if (!file) return [{ code: 'FILE_UNKNOWN', field, params: { file: fileId } }];
    if (!file.mayBeAttached) return [{ code: 'FILE_NOT_YOURS', field, params: { file: file.name } }];
    if (field === 'cover' && !file.contentType.startsWith('image/'))
      return [{ code: 'FILE_NOT_A_PICTURE', field, params: { file: file.name } }];
    return [];
  });
}

/** The content to be saved, or everything that is wrong with its form. Completeness is asked for at submission only. */
export function composeContent(
  draft: ContentDraft,
  files: Map<string, KnownFile>,
  details: readonly DetailField[],
): { content: EditionContent; refusals: [] } | { content: null; refusals: Refusal[] } {
  const refusals = fileRefusals(draft, files);
  const parsed = editionContent(detailsSchema(details)).safeParse({
    ...draft,
    schemaVersion: 1,
    language: 'vi',
    attachments: draft.attachments.map(({ fileId, caption }) => ({
      fileId,
      caption,
      checksum: files.get(fileId)?.checksum ?? '0'.repeat(64),
      name: files.get(fileId)?.name ?? '',
    })),
    cover: draft.cover && {
      ...draft.cover,
      checksum: files.get(draft.cover.fileId)?.checksum ?? '0'.repeat(64),
    },
  });
  if (!parsed.success)
    for (const { path } of parsed.error.issues)
      refusals.push({
        code: 'CONTENT_MALFORMED',
        field: path.slice(0, path[0] === 'details' ? 2 : 1).join('.'),
        params: { path: path.join('.') },
      });
  return parsed.success && refusals.length === 0
    ? { content: parsed.data, refusals: [] }
    : { content: null, refusals };
}
