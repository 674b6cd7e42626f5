import { globalId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { detailsOf, plainText } from '../contents/edition-content.ts';
import type { EditionContent } from '../contents/edition-content.ts';
import type { DetailField } from '../kinds/detail-field.ts';
import type { Details } from '../kinds/details.ts';
import type { Kind } from '../kinds/kind.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';
import type { Publication } from './publication.entity.ts';

const subjectOf = (kind: string, id: string) => ({ type: KINDS[kind as KindCode].typeName, id });

/** Tells search and feeds what the public now reads, in the transaction that lets it be read. */
export function stateFact(ctx: CommandContext, publication: Publication, content: EditionContent): void {
  ctx.record({
    type: 'fact.stated',
    subject: subjectOf(publication.kind, publication.itemId),
    payload: { ...publicFact(publication, content) },
  });
}

export function withdrawFact(ctx: CommandContext, kind: string, itemId: string): void {
  const subject = subjectOf(kind, itemId);
  ctx.record({ type: 'fact.withdrawn', subject, payload: { id: globalId(subject.type, subject.id) } });
}

function publicFact(publication: Publication, content: EditionContent): PublicFact {
  const { kind, itemId, path, title, summary, section, field, unitId } = publication;
  const { typeName, details } = KINDS[kind as KindCode] as Kind;
  const own = detailsOf(content);
  const number = details.find(({ property }) => property === 'identifier')?.name;
  return {
    ...{ id: globalId(typeName, itemId), kind, path, title, summary, section, field },
    text: [...wordedDetails(details, own), plainText(content.document)].join('\n'),
    language: content.language,
    unitId: unitId && globalId('OrganisationUnit', unitId),
    authors: publication.byline
      .filter(({ part }) => part === 'WRITER' || part === 'TRANSLATOR')
      .map(({ name }) => name),
    number: number === undefined ? null : String(own[number] ?? '') || null,
    ...{ issuers: [], documentType: null, issuedOn: null },
    publishedAt: publication.publishedAt.toISOString(),
    updatedAt: publication.updatedAt.toISOString(),
    listedUntil: publication.indexedUntil,
  };
}

const WORDED = new Set(['TEXT', 'LONG_TEXT', 'PERSON']);

/** Rows that are shown for a time only stay out: whoever took them over would show them for longer (Điều 18.2). */
function wordedDetails(fields: readonly DetailField[], details: Details): string[] {
  return fields.flatMap(({ name, type, columns, shownUntil }) => {
    const value = details[name];
    if (Array.isArray(value)) return shownUntil ? [] : value.flatMap((row) => wordedDetails(columns, row));
    return typeof value === 'string' && WORDED.has(type) ? [value] : [];
  });
}
