import { z } from 'zod';
import type { Details } from '../kinds/details.ts';

/** NFC silently (Điều 9.1 allows decomposed letters, so nothing is refused for them); tone placement stays as typed. */
const text = (longest: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().max(longest));
const code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const nfc = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(nfc);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, nfc(entry)]));
};

export interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: DocumentNode[] | undefined;
  text?: string | undefined;
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined;
}

export const bylineEntry = z.strictObject({
  name: text(200).pipe(z.string().min(1)),
  office: absent(text(300)),
  part: z.enum(['WRITER', 'TRANSLATOR', 'PHOTOGRAPHER', 'COLLECTOR']),
  /** Percent of what is paid for the item (Điều 7.2a); absent when nothing was agreed. */
  share: z
    .int()
    .min(1)
    .max(100)
    .nullish()
    .transform((share) => share ?? undefined),
  personId: absent(z.guid()),
});
const file = { fileId: z.guid(), checksum: z.string().regex(/^[0-9a-f]{64}$/) };

/** All that a sign-off covers but what only one kind has (D7). Lenient: `submit` asks for completeness. */
const common = z.strictObject({
  schemaVersion: z.literal(1),
  title: text(300),
  summary: text(2_000),
  document: z
    .custom<DocumentNode>((value) => value !== null && typeof value === 'object')
    .transform((value) => nfc(value) as DocumentNode),
  section: code,
  field: absent(code),
  origin: z.enum(['AUTHORED', 'COLLECTED', 'OFFICIAL_REPORT']),
  byline: z.array(bylineEntry).max(20),
  source: absent(text(1_000)),
  eventAt: absent(z.coerce.date().transform((instant) => instant.toISOString())),
  attachments: z.array(z.strictObject({ ...file, name: text(255), caption: absent(text(500)) })).max(50),
  cover: absent(z.strictObject({ ...file, alt: text(500), caption: absent(text(500)) })),
  language: z.literal('vi'),
});

/** One saved state of the text: what every kind has, and the fields of its own kind. */
export const editionContent = (details: z.ZodType<Details>) =>
  common.extend({
    details: details
      .nullish()
      .transform((values) => (values && Object.keys(values).length > 0 ? values : undefined)),
  });

/** Without `details` when its kind has no fields of its own, or none is filled in. */
export type EditionContent = z.output<typeof common> & { details?: Details | undefined };
export type BylineEntry = z.output<typeof bylineEntry>;

export const detailsOf = ({ details }: Pick<EditionContent, 'details'>): Details => details ?? {};

/** The words of a document, a line per block: for "is there a text at all", feeds and tests. */
export function plainText(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const parts = (node.content ?? []).map(plainText);
  const holdsText = (node.content ?? []).some((child) => child.type === 'text');
  return holdsText ? parts.join('') : parts.filter(Boolean).join('\n');
}

/** What is said of a picture within a document: aloud instead of it, or beside it. */
export const PICTURE_TEXTS = ['alt', 'title'] as const;

/** What is said of the pictures of a document, in the order in which they stand in it. */
export const pictureTexts = ({ type, attrs, content }: DocumentNode): string[] => [
  ...(type === 'image' ? PICTURE_TEXTS.map((name) => attrs?.[name]) : []).filter(
    (text): text is string => typeof text === 'string',
  ),
  ...(content ?? []).flatMap(pictureTexts),
];
