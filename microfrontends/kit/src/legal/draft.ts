import type {
  LegalContentInput,
  LegalReadingQuery,
  LegalRecordPartsFragment,
  LegalSecrecy,
} from '@portal/schema/operations';

export type Reading = NonNullable<LegalReadingQuery['legalReading']>;

/** What somebody has said of a document themselves: written, chosen, or confirmed of what was read. */
export type Facts = Pick<
  Required<LegalContentInput>,
  'number' | 'issuedOn' | 'effectiveOn' | 'expiresOn' | 'urgency'
> & {
  type: NonNullable<LegalContentInput['type']>;
  title: string;
  issuers: string[];
  fields: string[];
  signatures: {
    capacities: NonNullable<LegalContentInput['signatures']>[number]['capacities'];
    office: string;
    name: string;
  }[];
  secrecy: LegalSecrecy | null;
};

export type FactName = keyof Facts;

export interface LegalDraft {
  text: string;
  /** What is not here is a proposal still, or unknown. */
  said: Partial<Facts>;
  original: { fileId: string; name: string } | null;
}

export const EMPTY: LegalDraft = { text: '', said: {}, original: null };

/** Of a saved document everything was seen by whoever saved it. */
export const draftOfRecord = (record: LegalRecordPartsFragment): LegalDraft => ({
  text: record.text,
  original: record.original && { fileId: record.original.fileId, name: record.original.name },
  said: {
    ...{ type: record.type, number: record.number, title: record.title, issuers: record.issuers },
    ...{ issuedOn: record.issuedOn, effectiveOn: record.effectiveOn, expiresOn: record.expiresOn },
    ...{ fields: record.fieldCodes, urgency: record.urgency },
    signatures: record.signatures.map(signatureOf),
  },
});

const signatureOf = ({ capacities, office, name }: Reading['signatures'][number]) => ({
  ...{ capacities: [...capacities], office: office ?? '', name: name ?? '' },
});

/** What the text proposes; what it says nothing of is left out. */
export function proposalsIn(
  reading: Reading | null,
  fields: readonly { code: string; name: string }[],
): Partial<Facts> {
  if (reading === null) return {};
  const { type, number, title, issuers, issuedOn, effectiveOn, urgency, signatures } = reading;
  const named = fieldsNamedIn(title, fields);
  return {
    ...(type && { type }),
    ...(number && { number }),
    ...(title && { title }),
    ...(issuers.length > 0 && { issuers }),
    ...(issuedOn && { issuedOn }),
    ...(effectiveOn && { effectiveOn }),
    ...(urgency && { urgency }),
    ...(signatures.length > 0 && { signatures: signatures.map(signatureOf) }),
    ...(named.length > 0 && { fields: named }),
  };
}

/** “Về phát triển điện lực”: a field that the abstract names. */
const fieldsNamedIn = (title: string, fields: readonly { code: string; name: string }[]): string[] =>
  fields
    .filter(({ name }) => title.toLowerCase().includes(name.normalize('NFC').toLowerCase()))
    .map(({ code }) => code);

/** What is left out the server reads from the text, as it was proposed here. */
export const contentOfDraft = ({ text, said, original }: LegalDraft): LegalContentInput => ({
  ...{ text, ...said, originalFileId: original?.fileId ?? null },
  ...(said.signatures && {
    signatures: said.signatures.map(({ capacities, office, name }) => ({
      ...{ capacities, office: office || null, name: name || null },
    })),
  }),
});
