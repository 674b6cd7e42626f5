import type {
  LegalContentInput,
  LegalFileTextQuery,
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
  /** A line each: “Các phòng (để thực hiện)”. */
  recipients: string[];
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
  /** What was read of the original; taken as the text only where there is none, or when somebody says so. */
  found: FoundText | null;
}

export type FoundText = Omit<NonNullable<LegalFileTextQuery['legalFileText']>, '__typename'>;

export const EMPTY: LegalDraft = { text: '', said: {}, original: null, found: null };

/** Of a saved document everything was seen by whoever saved it. */
export const draftOfRecord = (record: LegalRecordPartsFragment): LegalDraft => ({
  text: record.text,
  found: null,
  original: record.original && { fileId: record.original.fileId, name: record.original.name },
  said: {
    ...{ type: record.type, number: record.number, title: record.title, issuers: record.issuers },
    ...{ issuedOn: record.issuedOn, effectiveOn: record.effectiveOn, expiresOn: record.expiresOn },
    ...{ fields: record.fieldCodes, urgency: record.urgency },
    signatures: record.signatures.map(signatureOf),
    recipients: record.recipients.map(lineOf),
  },
});

const signatureOf = ({ capacities, office, name }: Reading['signatures'][number]) => ({
  ...{ capacities: [...capacities], office: office ?? '', name: name ?? '' },
});

/** “Các phòng (để thực hiện)”, as it is written in the document. */
const lineOf = ({ name, purpose }: Reading['recipients'][number]) =>
  purpose ? `${name} (${purpose})` : name;

/** The lines that somebody wrote, as the server takes them; an empty one is none. */
export const recipientsOf = (lines: readonly string[]) =>
  lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name, purpose] = /^(.*?)\s*\(([^()]*)\)$/u.exec(line) ?? [];
      return name ? { name, purpose: purpose ?? null } : { name: line, purpose: null };
    });

/** What the text proposes; what it says nothing of is left out. */
export function proposalsIn(
  reading: Reading | null,
  fields: readonly { code: string; name: string }[],
): Partial<Facts> {
  if (reading === null) return {};
  const { type, number, title, issuers, issuedOn, effectiveOn, urgency, signatures, recipients } = reading;
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
    ...(recipients.length > 0 && { recipients: recipients.map(lineOf) }),
    ...(named.length > 0 && { fields: named }),
  };
}

/** “Về phát triển điện lực”: a field that the abstract names. */
const fieldsNamedIn = (title: string, fields: readonly { code: string; name: string }[]): string[] =>
  fields
    .filter(({ name }) => title.toLowerCase().includes(name.normalize('NFC').toLowerCase()))
    .map(({ code }) => code);

/** What is left out the server reads from the text, as it was proposed here. */
export const contentOfDraft = ({
  text,
  said: { recipients, ...said },
  original,
}: LegalDraft): LegalContentInput => ({
  ...{ text, ...said, originalFileId: original?.fileId ?? null },
  ...(recipients && { recipients: recipientsOf(recipients) }),
  ...(said.signatures && {
    signatures: said.signatures.map(({ capacities, office, name }) => ({
      ...{ capacities, office: office || null, name: name || null },
    })),
  }),
});
