import type {
  BylinePart,
  ContentKind,
  EditionPartsFragment,
  Origin,
  SubmissionMode,
} from '@portal/schema/operations';

/** What is being typed: the content of an edition, and what the screen shows of its files. */
export interface Draft {
  kind: ContentKind;
  mode: SubmissionMode;
  unitId: string | null;
  title: string;
  summary: string;
  document: unknown;
  section: string;
  field: string | null;
  origin: Origin;
  source: string;
  eventAt: string | null;
  byline: { name: string; office: string; part: BylinePart; share: number | null }[];
  attachments: { fileId: string; name: string; caption: string }[];
  cover: { fileId: string; url: string; alt: string; caption: string } | null;
  /** Values of the fields that only this kind has, by name. */
  details: Record<string, unknown>;
}

const EMPTY_DOCUMENT = { type: 'doc', content: [{ type: 'paragraph' }] };

export const emptyDraft = (kind: ContentKind, section: string, unitId: string | null): Draft => ({
  kind,
  mode: unitId ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
  unitId,
  title: '',
  summary: '',
  document: EMPTY_DOCUMENT,
  section,
  field: null,
  origin: 'AUTHORED',
  source: '',
  eventAt: null,
  byline: [],
  attachments: [],
  cover: null,
  details: {},
});

export const draftOf = (edition: EditionPartsFragment): Draft => ({
  kind: edition.kind,
  mode: edition.mode,
  unitId: edition.unit?.id ?? null,
  title: edition.title,
  summary: edition.summary,
  document: edition.document,
  section: edition.section.code,
  field: edition.field?.code ?? null,
  origin: edition.origin,
  source: edition.source ?? '',
  eventAt: edition.eventAt,
  byline: edition.byline.map(({ name, office, part, share }) => ({
    name,
    office: office ?? '',
    part,
    share,
  })),
  attachments: edition.attachments.map(({ id, name, caption }) => ({
    fileId: id,
    name,
    caption: caption ?? '',
  })),
  cover: edition.cover && {
    fileId: edition.cover.id,
    url: edition.cover.thumbnailUrl,
    alt: edition.cover.alt,
    caption: edition.cover.caption ?? '',
  },
  details: edition.details as Draft['details'],
});

/** As the API takes it. */
export const contentOf = (draft: Draft) => ({
  title: draft.title,
  summary: draft.summary,
  document: draft.document,
  section: draft.section,
  field: draft.field,
  origin: draft.origin,
  source: draft.source || null,
  eventAt: draft.eventAt,
  byline: draft.byline
    .filter(({ name }) => name.trim())
    .map((entry) => ({ ...entry, office: entry.office || null })),
  attachments: draft.attachments.map(({ fileId, caption }) => ({ fileId, caption: caption || null })),
  cover: draft.cover && {
    fileId: draft.cover.fileId,
    alt: draft.cover.alt,
    caption: draft.cover.caption || null,
  },
  details: draft.details,
});
