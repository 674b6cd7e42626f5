import { permalinkOf, plainLetters } from '@portal/kit';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { parseNumber } from '../numbers/document-number.ts';

/** The columns of legal.document that follow from what a document says of itself. */
export type Face = ReturnType<typeof faceOf>;

export function faceOf({ text: _elsewhere, ...said }: LegalContent) {
  const { type, number: written, title, issuers } = said;
  const number = written ? parseNumber(written) : null;
  const { name, normative } = DOCUMENT_TYPES[type];
  return {
    type,
    normative,
    number: written,
    number_key: number?.key ?? null,
    ordinal: number ? plainLetters(number.ordinal).replace(/^0+(?=\d)/u, '') : null,
    title,
    issuers,
    issuer_key: issuers.map(plainLetters).sort().join('; '),
    issued_on: said.issuedOn,
    effective_on: said.effectiveOn,
    expires_on: said.expiresOn,
    fields: said.fields,
    content: JSON.stringify(said),
    folded: plainLetters([name, written ?? '', title, ...issuers].join(' ')),
  };
}

/** Its address, for ever (D17). Some titles begin with what they are. */
export function pathOf({ type, number, title, section }: LegalContent, shortId: string): string {
  const { name } = DOCUMENT_TYPES[type];
  const isNamed = title.toLowerCase().startsWith(name.toLowerCase());
  return permalinkOf(section, isNamed ? title : [name, number ?? '', title].join(' '), shortId);
}
