import type { Refusal } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';

export interface Wording {
  vi: string;
  en: string;
}

/** One field of the form, as a desk draws it. */
export interface KindField {
  name: keyof EditionContent;
  label: Wording;
  hint: Wording | null;
  required: boolean;
}

/**
 * One class of content of Điều 8 (D12): form, validation, presentation and the name of its own GraphQL type.
 * Adding a kind is adding a descriptor and its type; kinds.test.ts says what is still missing.
 */
export interface Kind {
  code: 'NEWS_ITEM' | 'RESEARCH_ARTICLE';
  /** The GraphQL type that implements ContentItem. */
  typeName: string;
  article: string;
  name: Wording;
  description: Wording;
  /** schema.org type of the public page. */
  schemaType: string;
  defaultSection: string;
  fields: KindField[];
  /** What must hold before Thường trực receives it; saving a draft never asks this. */
  refusals(content: EditionContent): Refusal[];
}
