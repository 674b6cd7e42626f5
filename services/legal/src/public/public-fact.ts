import { globalId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';

const TYPE = 'LegalDocument';

/** Tells search and feeds what the public now reads, in the transaction that lets it be read. */
export function stateFact(
  ctx: CommandContext,
  { id, path, publishedAt }: { id: string; path: string; publishedAt: Date },
  { title, text, language, section, fields, signatures, number, issuers, type, issuedOn }: LegalContent,
): void {
  const fact: PublicFact = {
    ...{
      id: globalId(TYPE, id),
      kind: 'LEGAL_DOCUMENT',
      path,
      title,
      summary: title,
      text,
      language,
      section,
    },
    ...{ field: fields[0] ?? null, unitId: null, number, issuers, issuedOn },
    authors: signatures.flatMap(({ name }) => name ?? []),
    documentType: DOCUMENT_TYPES[type].name,
    ...{ publishedAt: publishedAt.toISOString(), updatedAt: ctx.now.toISOString(), listedUntil: null },
  };
  ctx.record({ type: 'fact.stated', subject: { type: TYPE, id }, payload: { ...fact } });
}

export const withdrawFact = (ctx: CommandContext, id: string): void =>
  ctx.record({
    type: 'fact.withdrawn',
    subject: { type: TYPE, id },
    payload: { id: globalId(TYPE, id) },
  });
