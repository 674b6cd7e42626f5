import type { BylineEntry, EditionContent } from '../contents/edition-content.ts';
import type { Details } from '../kinds/details.ts';
import type { KindCode } from '../kinds/kinds.ts';

/** A row of content.public_item: public columns and nothing else. */
export interface PublicItem {
  item_id: string;
  edition_id: string;
  kind: KindCode;
  section: string;
  field: string | null;
  path: string;
  title: string;
  summary: string;
  cover: EditionContent['cover'];
  byline: BylineEntry[];
  origin: EditionContent['origin'] | null;
  source: string | null;
  event_at: Date | null;
  unit_id: string | null;
  published_at: Date;
  /** Microseconds since 1970, for cursors: a Date has only milliseconds. */
  published_at_us: string;
  updated_at: Date;
  /** Of the kind's own fields. */
  details: Details;
  /** Days, to the end of the last one, in Việt Nam. */
  valid_from: string | null;
  valid_until: string | null;
  archived: boolean;
  indexed: boolean;
  /** The day on which the row was read. */
  today: string;
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
}

/** Its columns by name: what a view gains one day reaches nobody unasked. */
export const PUBLIC_ITEM = (
  [
    ...(['item_id', 'edition_id', 'kind', 'section', 'field', 'path', 'title', 'summary', 'cover'] as const),
    ...(['byline', 'origin', 'source', 'event_at', 'unit_id', 'published_at', 'published_at_us'] as const),
    ...(['updated_at', 'details', 'valid_from', 'valid_until', 'archived', 'indexed', 'today'] as const),
    ...(['withdrawn_at', 'withdrawal_reason'] as const),
  ] satisfies (keyof PublicItem)[]
).join(', ');

/** A row of content.public_text. */
export interface PublicText {
  item_id: string;
  document: EditionContent['document'];
  attachments: EditionContent['attachments'];
}
