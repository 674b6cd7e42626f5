import type { Page } from './content.operation.ts';
import { operation } from './operation.ts';

export type ForceStatus =
  'NOT_YET_IN_FORCE' | 'IN_FORCE' | 'PARTIALLY_IN_FORCE' | 'SUSPENDED' | 'NOT_IN_FORCE';

/** What a list shows of a legal document, and what others call it by. */
export interface LegalCard {
  permalink: string;
  typeName: string;
  number: string | null;
  title: string;
  issuers: string[];
  issuedOn: string | null;
  validity: { status: ForceStatus; statusName: string };
}

export interface LegalDivision {
  eId: string;
  kind: string;
  label: string;
  heading: string;
  text: string;
  depth: number;
  changed: string | null;
  /** Words of `text` that name a place in it, or another document. */
  links: { start: number; end: number; href: string }[];
}

export type Named = Pick<LegalCard, 'permalink' | 'typeName' | 'number' | 'title'>;

/** A document at the other end of a relation, as it stands on the day asked for. */
export interface LegalNeighbour {
  name: string;
  direction: 'OUTGOING' | 'INCOMING';
  document: (Named & Pick<LegalCard, 'issuedOn' | 'validity'>) | null;
}

export interface LegalPage extends Omit<LegalCard, 'validity'> {
  effectiveOn: string | null;
  expiresOn: string | null;
  place: string | null;
  publishedAt: string;
  updatedAt: string;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  fields: { code: string }[];
  unit: { name: string } | null;
  signatures: { capacities: string[]; office: string | null; name: string | null }[];
  original: { name: string; url: string; checksum: string; contentType: string; size: number } | null;
  validity: LegalCard['validity'] & {
    asOf: string;
    because: { on: string; what: string; provisions: string[]; by: Named | null }[];
  };
  /** When it holds, from its first day to the last. */
  periods: {
    from: string;
    status: ForceStatus;
    statusName: string;
    changes: { what: string; by: Named | null }[];
  }[];
  divisions: LegalDivision[];
  relations: { edges: { node: LegalNeighbour }[] };
  /** What it rests on and what no longer holds. */
  lostBases: { since: string; place: string | null; document: Named | null }[];
  /** All texts that were posted of it, the present one first. */
  editions: { number: number; postedAt: string; note: string | null }[];
  jsonLd: object;
}

const NAMED = 'permalink typeName number title';
const CARD = `${NAMED} issuers issuedOn validity { status statusName }`;

export interface LegalFilter {
  query: string | null;
  type: string | null;
  field: string | null;
  issuer: string | null;
  /** With an issuer: those whose work it took over, too. */
  withPredecessors: boolean;
  issuedFrom: string | null;
  issuedTo: string | null;
}

export const LEGAL_LIST = operation<
  { legalDocuments: Page<LegalCard> },
  { filter: LegalFilter; first: number; after: string | null }
>(`
  query PublicLegalDocuments($filter: LegalDocumentFilter, $first: Int!, $after: String) {
    legalDocuments(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${CARD} } }
      pageInfo { hasNextPage endCursor }
    }
  }`);

export interface FacetValue {
  value: string;
  /** What to call it; a field is called as the register says. */
  name: string;
  count: number;
}

export const LEGAL_FACETS = operation<{
  legalFacets: { types: FacetValue[]; fields: FacetValue[]; issuers: FacetValue[] };
}>(`
  query PublicLegalFacets { legalFacets {
    types { value name count } fields { value name count } issuers { value name count } } }`);

export const LEGAL_PAGE = operation<
  { legalDocumentByPath: LegalPage | null },
  { path: string; asOf: string | null; edition: number | null }
>(`
  query PublicLegalDocument($path: String!, $asOf: LocalDate, $edition: Int) {
    legalDocumentByPath(path: $path) {
      ${NAMED} issuers issuedOn effectiveOn expiresOn place publishedAt updatedAt withdrawnAt withdrawalReason
      fields { code } unit { name } signatures { capacities office name } original { name url checksum contentType size }
      validity(asOf: $asOf) { asOf status statusName because { on what provisions by { ${NAMED} } } }
      periods { from status statusName changes { what by { ${NAMED} } } }
      divisions(asOf: $asOf, edition: $edition) { eId kind label heading text depth changed links { start end href } }
      relations(first: 100) { edges { node { name direction
        document { ${NAMED} issuedOn validity(asOf: $asOf) { status statusName } } } } }
      lostBases(asOf: $asOf) { since place document { ${NAMED} } }
      editions { number postedAt note }
      jsonLd
    }
  }`);

export const LEGAL_ADDRESSES = operation<
  { legalDocuments: Page<{ permalink: string; updatedAt: string }> },
  { first: number; after: string | null }
>(`
  query PublicLegalAddresses($first: Int!, $after: String) {
    legalDocuments(first: $first, after: $after) {
      edges { cursor node { permalink updatedAt } }
      pageInfo { hasNextPage endCursor }
    }
  }`);

export const LEGAL_XML = operation<
  { legalDocumentByPath: { permalink: string; akomaNtoso: string; withdrawnAt: string | null } | null },
  { path: string }
>(`
  query PublicLegalXml($path: String!) {
    legalDocumentByPath(path: $path) { permalink akomaNtoso withdrawnAt }
  }`);
