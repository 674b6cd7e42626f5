import { canonicalJson } from '@portal/kit';
import type { Language } from '@portal/kit';
import { detailsOf } from '../contents/edition-content.ts';
import type { BylineEntry, DocumentNode, EditionContent } from '../contents/edition-content.ts';
import type { DetailField } from '../kinds/detail-field.ts';
import { detailText } from '../kinds/present-facts.ts';

export const PART_KINDS = [
  'TITLE',
  'SUMMARY',
  'SECTION',
  'FIELD',
  'ORIGIN',
  'BYLINE',
  'SOURCE',
  'EVENT_TIME',
  'COVER',
  'BLOCK',
  'ATTACHMENT',
  'DETAIL',
  'FORM',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A piece of what a sign-off covers (D7). */
export interface ContentPart {
  kind: PartKind;
  /** The same in both texts when it is the same piece: a block by its stable id, a file by its own. */
  key: string;
  /** What can be read of it. */
  text: string;
  /** Everything of it, also what cannot be read in words: emphasis, links, checksums. */
  whole: string;
  /** What a field is called that only this kind of content has. */
  label: string | null;
}

/** How a content is read: in which language, and which fields its kind has of its own. */
export interface Reading {
  language: Language;
  details: readonly DetailField[];
}

const NAMES = {
  vi: {
    ...{ WRITER: 'Người viết', TRANSLATOR: 'Người dịch' },
    ...{ PHOTOGRAPHER: 'Người chụp ảnh', COLLECTOR: 'Người sưu tầm' },
    ...{ AUTHORED: 'Tự viết', COLLECTED: 'Sưu tầm', OFFICIAL_REPORT: 'Báo cáo chính thức' },
  },
  en: {
    ...{ WRITER: 'Writer', TRANSLATOR: 'Translator' },
    ...{ PHOTOGRAPHER: 'Photographer', COLLECTOR: 'Collector' },
    ...{ AUTHORED: 'Own work', COLLECTED: 'Collected', OFFICIAL_REPORT: 'Official report' },
  },
} as const;

/** All of a content, piece by piece, in the order in which it is read; nothing that the hash covers is left out. */
export function contentParts(content: EditionContent, { language, details }: Reading): ContentPart[] {
  const { title, summary, document, section, field, origin, byline, source, eventAt, cover, ...rest } =
    content;
  const { content: blocks = [], ...frame } = document;
  const names = NAMES[language];
  const named = ({ name, office, part, share }: BylineEntry) =>
    [`${names[part]}: ${name}`, office, share && `${share} %`].filter(Boolean).join(', ');
  return [
    one('TITLE', title),
    one('SUMMARY', summary),
    one('SECTION', section),
    one('FIELD', field),
    one('ORIGIN', origin, names[origin]),
    one('EVENT_TIME', eventAt, eventAt ? officeTime(eventAt, language) : ''),
    one('SOURCE', source),
    ...byline.map((entry) => part('BYLINE', canonicalJson(entry), named(entry), entry)),
    ...detailParts(content, { language, details }),
    ...(cover ? [part('COVER', cover.fileId, lines(cover.alt, cover.caption), cover)] : []),
    ...blocks.map((block) => part('BLOCK', keyOf(block), wordsOf(block), block)),
    ...rest.attachments.map((file) => part('ATTACHMENT', file.fileId, lines(file.name, file.caption), file)),
    part('FORM', '', '', { frame, schemaVersion: rest.schemaVersion, language: rest.language }),
  ].filter((piece) => piece !== null);
}

/** A value whose field the kind no longer has was signed all the same. */
function detailParts(content: EditionContent, { language, details }: Reading): ContentPart[] {
  return Object.entries(detailsOf(content)).map(([name, value]) => {
    const field = details.find((known) => known.name === name);
    const text = field ? detailText(field, value, language) : canonicalJson(value);
    return { ...part('DETAIL', name, text, value), label: field?.label[language] ?? name };
  });
}

const part = (kind: PartKind, key: string, text: string, value: unknown): ContentPart => ({
  ...{ kind, key: `${kind} ${key}`, text },
  ...{ whole: canonicalJson(value), label: null },
});

/** Of what there is one at most; absent, it is no part. */
const one = (kind: PartKind, value: string | null, text = value ?? ''): ContentPart | null =>
  value === null ? null : part(kind, '', text, value);

const lines = (...texts: (string | null)[]) => texts.filter(Boolean).join('\n');

/** Without an id a block is known by what it says: changed, it is another one. */
const keyOf = (block: DocumentNode): string =>
  typeof block.attrs?.['id'] === 'string' ? block.attrs['id'] : canonicalJson(block);

/** The words of a block: cells and list items a line each, and what a picture shows. */
function wordsOf(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'image') return typeof node.attrs?.['alt'] === 'string' ? node.attrs['alt'] : '';
  const inline = (node.content ?? []).some(({ type }) => type === 'text');
  return (node.content ?? []).map(wordsOf).join(inline ? '' : '\n');
}

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

const officeTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALE[language], {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
