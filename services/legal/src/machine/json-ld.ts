import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { PublicDocument } from '../public/public-document.ts';
import type { ForceStatus } from '../validity/force.ts';

/** schema.org knows three; what is suspended or not yet in force does not hold. */
const FORCE: Readonly<Record<ForceStatus, string>> = {
  IN_FORCE: 'InForce',
  PARTIALLY_IN_FORCE: 'PartiallyInForce',
  NOT_YET_IN_FORCE: 'NotInForce',
  SUSPENDED: 'NotInForce',
  NOT_IN_FORCE: 'NotInForce',
};

/** A document as schema.org `Legislation`. */
export const legislation = (document: PublicDocument, status: ForceStatus) => ({
  '@context': 'https://schema.org',
  '@type': 'Legislation',
  '@id': document.path,
  url: document.path,
  name: document.title,
  legislationIdentifier: document.number ?? undefined,
  legislationType: DOCUMENT_TYPES[document.type].name,
  legislationPassedBy: document.issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
  legislationDate: document.issued_on ?? undefined,
  legislationDateVersion: document.effective_on ?? undefined,
  legislationLegalForce: `https://schema.org/${FORCE[status]}`,
  legislationJurisdiction: 'VN',
  inLanguage: 'vi',
  datePublished: document.published_at.toISOString(),
  dateModified: document.updated_at.toISOString(),
});
