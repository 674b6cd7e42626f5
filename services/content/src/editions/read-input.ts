import { fromGlobalId, idOf } from '@portal/kit';
import type { ContentDraft } from '../contents/compose-content.ts';
import type { EditionContentInput } from './edition.inputs.ts';

/** The uuid in a global id; what is none stays as it came and is refused as unknown by whoever looks for it. */
const uuid = (type: string, id: string) => fromGlobalId(id, type) ?? id;

const optional = (type: string, id: string | null | undefined) => (id ? uuid(type, id) : null);

export const editionIdOf = (id: string) => idOf(id, 'Edition');
export const personIdOf = (id: string) => uuid('Person', id);
export const unitIdOf = (id: string | null | undefined) => optional('OrganisationUnit', id);

/** The content as the client sent it, with plain ids. Uploads answer with plain ids already. */
export function draftOf(input: EditionContentInput): ContentDraft {
  return {
    ...input,
    byline: input.byline.map((entry) => ({ ...entry, personId: optional('Person', entry.personId) })),
    attachments: input.attachments.map((file) => ({ ...file, fileId: uuid('File', file.fileId) })),
    cover: input.cover && { ...input.cover, fileId: uuid('File', input.cover.fileId) },
  };
}
