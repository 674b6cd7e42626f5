import type { Refusal } from '@portal/kit';
import { COMMON_FIELDS, commonRefusals } from './common-fields.ts';
import type { KindField } from './common-fields.ts';
import { detailsOf } from '../contents/edition-content.ts';
import type { EditionContent } from '../contents/edition-content.ts';
import type { Supply } from '../due/supply.ts';
import type { DetailField, Wording } from './detail-field.ts';
import { missingDetails } from './details.ts';
import type { Details } from './details.ts';

/** How a desk groups the kinds: by the clauses of Điều 8, in their order. */
export const KIND_GROUPS = {
  NEWS: { vi: 'Tin tức, sự kiện (Điều 10.2a)', en: 'News and events (Điều 10.2a)' },
  ABOUT: { vi: 'Giới thiệu (Điều 8.1)', en: 'About the Department (Điều 8.1)' },
  PLANS: {
    vi: 'Tuyên truyền, chiến lược, quy hoạch, kế hoạch (Điều 8.4)',
    en: 'Campaigns, strategies, plans (Điều 8.4)',
  },
  CONFERENCES: { vi: 'Kỷ yếu hội nghị (Điều 8.6)', en: 'Conference proceedings (Điều 8.6)' },
  NOTICES: { vi: 'Thông báo, niêm yết (Điều 8.8)', en: 'Notices and postings (Điều 8.8)' },
  STUDIES: {
    vi: 'Bài viết, nghiên cứu, bài dịch (Điều 8.10)',
    en: 'Articles, studies, translations (Điều 8.10)',
  },
  OTHERS: { vi: 'Thông tin khác (Điều 8.12, 18.2)', en: 'Other information (Điều 8.12, 18.2)' },
} satisfies Record<string, Wording>;

/**
 * One class of content of Điều 8 (D12): form, validation, presentation and the name of its own GraphQL type, as data.
 * Adding a kind is adding a descriptor; kinds.test.ts says what is still missing.
 */
export interface Kind {
  code: string;
  /** The GraphQL type that implements ContentItem; it is made of the descriptor. */
  typeName: string;
  group: keyof typeof KIND_GROUPS;
  article: string;
  name: Wording;
  description: Wording;
  /** schema.org type of the public page: CreativeWork or one of its subtypes. */
  schemaType: string;
  defaultSection: string;
  /** The fields it shares with the others. */
  fields: readonly KindField[];
  /** The fields that only it has; their values are part of the signed text (D7). */
  details: readonly DetailField[];
  /** The details that bound its time on show; after the end it stands in the archive (Điều 8.8). */
  validity: { from: string; until: string } | null;
  /** The last day on which machines may list it; null for ever (Điều 18.2). */
  indexedUntil(details: Details): string | null;
  /** How long it may stand before its unit looks at it again (Điều 10.2b); null for what is not kept right for ever. */
  review: { months: number } | null;
  /** Whether its author declares the copyright, which is kept as evidence (Điều 8.10). */
  copyright: boolean;
  /** When Thường trực has to have it, once it is known when the time began; none for kinds without such a time (Điều 10.2a). */
  supply?(content: EditionContent, details: Details): Supply | null;
  /** What must hold before Thường trực receives it; saving a draft never asks this. */
  refusals(content: EditionContent): Refusal[];
}

/** A rule that one kind adds to what its fields say already. */
export type KindRule = (content: EditionContent, details: Details) => Refusal | null;

type Optional = 'fields' | 'details' | 'validity' | 'indexedUntil' | 'review' | 'copyright';

export type KindDescription = Omit<Kind, Optional | 'refusals'> &
  Partial<Pick<Kind, Optional>> & { rules?: readonly KindRule[] };

/** A descriptor with what it leaves unsaid. */
export function describeKind({ rules = [], ...described }: KindDescription): Kind {
  const kind = {
    ...{ fields: COMMON_FIELDS, details: [], validity: null, indexedUntil: () => null },
    ...{ review: null, copyright: false },
    ...described,
  };
  return {
    ...kind,
    refusals: (content) => [
      ...commonRefusals(content),
      ...missingDetails(kind.details, detailsOf(content)),
      ...rules.flatMap((rule) => rule(content, detailsOf(content)) ?? []),
    ],
  };
}

/** Whatever ends does not end before it begins. ISO dates, months and instants sort as they follow each other. */
export const inOrder =
  (from: string, until: string): KindRule =>
  (_content, details) => {
    const [first, last] = [details[from], details[until]];
    return first !== undefined && last !== undefined && last < first
      ? { code: 'PERIOD_REVERSED', field: `details.${until}` }
      : null;
  };
