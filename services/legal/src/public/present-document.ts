import { FieldReference, globalId, UnitReference } from '@portal/kit';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import { LegalOriginal } from './document-parts.view.ts';
import { LegalDocument } from './document.view.ts';
import type { PublicDocument } from './public-document.ts';

export const fileUrl = (fileId: string, name: string) => `/files/legal/${fileId}/${encodeURIComponent(name)}`;

/** What everybody may see of a posted document; the heavier fields are resolved when they are asked for. */
export function presentDocument(row: PublicDocument): LegalDocument {
  const { content } = row;
  const original = content.original ?? null;
  return Object.assign(new LegalDocument(), {
    row,
    id: globalId('LegalDocument', row.id),
    permalink: row.path,
    type: row.type,
    typeName: DOCUMENT_TYPES[row.type].name,
    normative: row.normative,
    number: row.number,
    title: row.title,
    issuers: row.issuers,
    place: content.place ?? null,
    signatures: content.signatures ?? [],
    issuedOn: row.issued_on,
    effectiveOn: row.effective_on,
    expiresOn: row.expires_on,
    fields: row.fields.map((code) => FieldReference.to(code)),
    unit: row.unit_id ? UnitReference.to(row.unit_id) : null,
    recipients: content.recipients ?? [],
    urgency: content.urgency ?? null,
    original: original && Object.assign(new LegalOriginal(), original),
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
  });
}
