import { detailsOf, PICTURE_TEXTS } from '../contents/edition-content.ts';
import type { DocumentNode, EditionContent } from '../contents/edition-content.ts';
import { textParts } from '../contents/text-parts.ts';
import type { Details, DetailValue } from '../kinds/details.ts';
import { menderOf } from './mender-of.ts';

type Mend = (piece: string) => string;

/**
 * The content with every proposal taken (Điều 9.2): all texts that `textParts` looks at, each piece in the same order.
 * Marks, ids and files stay; so does the name of a file, which is looked at when it is uploaded.
 */
export function mendContent(content: EditionContent): EditionContent {
  const menders = new Map(textParts(content).map(({ field, text }) => [field, menderOf(text)]));
  const mender = (field: string): Mend => menders.get(field) ?? ((piece) => piece);
  const of = (field: string, piece: string): string => mender(field)(piece);
  const orNull = (field: string, piece: string | null) => piece && of(field, piece);
  const { title, summary, document, byline, source, attachments, cover, details } = content;
  return {
    ...content,
    title: of('title', title),
    summary: of('summary', summary),
    document: mendNode(document, { words: mender('document'), pictures: mender('pictures') }),
    byline: byline.map((entry) => ({
      ...entry,
      name: of('byline', entry.name),
      office: orNull('byline', entry.office),
    })),
    source: orNull('source', source),
    attachments: attachments.map((file) => {
      of('attachments', file.name);
      return { ...file, caption: orNull('attachments', file.caption) };
    }),
    cover: cover && { ...cover, alt: of('cover', cover.alt), caption: orNull('cover', cover.caption) },
    ...(details && { details: mendRow(detailsOf(content), (name) => mender(`details.${name}`)) }),
  };
}

const mendNode = (node: DocumentNode, mend: Record<'words' | 'pictures', Mend>): DocumentNode => ({
  ...node,
  ...(node.type === 'text' && node.text !== undefined && { text: mend.words(node.text) }),
  ...(node.type === 'image' && node.attrs && { attrs: mendPicture(node.attrs, mend.pictures) }),
  ...(node.content && { content: node.content.map((child) => mendNode(child, mend)) }),
});

const mendPicture = (attrs: Record<string, unknown>, mend: Mend): Record<string, unknown> =>
  PICTURE_TEXTS.reduce((mended, name) => {
    const text = attrs[name];
    return typeof text === 'string' ? { ...mended, [name]: mend(text) } : mended;
  }, attrs);

const mendRow = (row: Details, mender: (name: string) => Mend): Details =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, mendValue(value, mender(name))]));

function mendValue(value: DetailValue, mend: Mend): DetailValue {
  if (typeof value === 'string') return mend(value);
  return Array.isArray(value) ? value.map((row) => mendRow(row, () => mend)) : value;
}
