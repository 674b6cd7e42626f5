import { z } from 'zod';
import { SIGNING_CAPACITIES } from '../intake/signature.ts';
import { SECRECY_LEVELS, URGENCY_LEVELS } from '../intake/marks.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import type { DocumentType } from './document-type.ts';

const day = z.iso.date().nullable();
const words = (longest: number) => z.string().max(longest);
const types = Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]];

/** What sign-offs are bound to (D7): everything that a document says of itself (Decree 30/2020, Article 8), and its text. */
export const legalContent = z.strictObject({
  schemaVersion: z.literal(1),
  language: z.literal('vi'),
  type: z.enum(types),
  number: words(100).nullable(),
  /** Trích yếu. */
  title: words(2_000),
  /** As they were called on the day; a later name does not rewrite an old document. */
  issuers: z.array(words(300)).max(20),
  place: words(100).nullable(),
  signatures: z
    .array(
      z.strictObject({
        capacities: z.array(z.enum(SIGNING_CAPACITIES)),
        office: words(200).nullable().default(null),
        name: words(200).nullable().default(null),
      }),
    )
    .max(20),
  issuedOn: day,
  effectiveOn: day,
  expiresOn: day,
  section: words(100),
  fields: z.array(words(100)).max(20),
  recipients: z
    .array(z.strictObject({ name: words(500), purpose: words(500).nullable().default(null) }))
    .max(300),
  urgency: z.enum(URGENCY_LEVELS).nullable(),
  secrecy: z.enum(SECRECY_LEVELS).nullable(),
  text: words(6_000_000),
  /** The signed file as it was issued. */
  original: z
    .strictObject({ fileId: z.uuid(), checksum: z.string().regex(/^[0-9a-f]{64}$/), name: words(255) })
    .nullable(),
});
export type LegalContent = z.infer<typeof legalContent>;
