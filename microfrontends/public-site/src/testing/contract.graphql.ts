/** The part of the API that the public site reads, as agreed with the services. */
export const CONTRACT = `
scalar DateTime
scalar JSON
scalar LocalDate
enum ContentKind { NEWS_ITEM RESEARCH_ARTICLE NOTICE WORK_PROGRAMME AUCTION_NOTICE INSPECTION_RESULT }
enum Origin { AUTHORED COLLECTED OFFICIAL_REPORT }
enum BylinePart { WRITER TRANSLATOR PHOTOGRAPHER COLLECTOR }
enum ValidityState { UPCOMING CURRENT EXPIRED }
type Section { code: String! name: String! }
type Field { code: String! name: String! }
type Contact { telephone: String email: String room: String }
type DirectoryEntry { name: String! office: String! heads: Boolean! contact: Contact unit: OrganisationUnit }
type DirectoryEdge { cursor: String! node: DirectoryEntry! }
type DirectoryConnection { edges: [DirectoryEdge!]! pageInfo: PageInfo! }
type OrganisationUnit {
  code: String! name: String! parent: OrganisationUnit children: [OrganisationUnit!]!
  headVacant: Boolean! contact: Contact officials: [DirectoryEntry!]!
}
type BylineEntry { name: String! office: String part: BylinePart! }
type Attachment { name: String! url: String! contentType: String! size: Int! caption: String }
type Picture { url: String! width: Int height: Int alt: String! caption: String thumbnailUrl: String! }
type Correction { at: DateTime! note: String! }
type RecordStanding { reviewedAt: DateTime! unit: OrganisationUnit }
type Withdrawal { at: DateTime! reason: String! }
type Validity { from: String! until: String! state: ValidityState! }
type FactValue { text: String! href: String machine: String unit: OrganisationUnit }
type FactRow { day: String cells: [FactValue!]! }
type FactTable { columns: [String!]! rows: [FactRow!]! }
type Fact { name: String! label: String! property: String value: FactValue table: FactTable }
enum LinkVerdict { OPEN GONE FAULTY UNREACHABLE PRIVATE }
type LinkCheck { url: String! verdict: LinkVerdict! checkedAt: DateTime! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
interface ContentItem {
  kind: ContentKind! kindName: String! permalink: String section: Section! field: Field title: String! summary: String!
  document: JSON! byline: [BylineEntry!]! origin: Origin source: String unit: OrganisationUnit publishedAt: DateTime
  updatedAt: DateTime eventAt: DateTime language: String! attachments: [Attachment!]! cover: Picture corrections: [Correction!]!
  review: RecordStanding withdrawal: Withdrawal validity: Validity facts: [Fact!]! linkChecks: [LinkCheck!]! indexed: Boolean! schemaType: String!
}
type NewsItem implements ContentItem {
  kind: ContentKind! kindName: String! permalink: String section: Section! field: Field title: String! summary: String!
  document: JSON! byline: [BylineEntry!]! origin: Origin source: String unit: OrganisationUnit publishedAt: DateTime
  updatedAt: DateTime eventAt: DateTime language: String! attachments: [Attachment!]! cover: Picture corrections: [Correction!]!
  review: RecordStanding withdrawal: Withdrawal validity: Validity facts: [Fact!]! linkChecks: [LinkCheck!]! indexed: Boolean! schemaType: String!
}
type ContentItemEdge { cursor: String! node: ContentItem! }
type ContentItemConnection { edges: [ContentItemEdge!]! pageInfo: PageInfo! }
enum SearchFacetName { KIND SECTION FIELD YEAR ISSUER AUTHOR }
input SearchInput {
  query: String! = "" kinds: [String!] sections: [String!] fields: [String!] issuers: [String!] authors: [String!]
  from: LocalDate until: LocalDate
}
type TextRange { start: Int! end: Int! }
type MarkedText { text: String! marks: [TextRange!]! }
type SearchHit {
  kind: String! path: String! title: MarkedText! excerpt: MarkedText! number: String documentType: String
  issuers: [String!]! authors: [String!]! day: LocalDate!
}
type SearchHitEdge { cursor: String! node: SearchHit! }
type FacetValue { value: String! count: Int! }
type SearchFacet { name: SearchFacetName! values: [FacetValue!]! }
type SearchHitConnection { edges: [SearchHitEdge!]! pageInfo: PageInfo! }
type SearchResult {
  hits: SearchHitConnection! totalCount: Int! facets: [SearchFacet!]! readAs: String
}
type Suggestion { title: String! }
type ContentKindDescriptor { kind: ContentKind! name: String! }
enum LegalDocumentType { LAW DECREE DECISION DIRECTIVE }
enum LegalForceStatus { NOT_YET_IN_FORCE IN_FORCE PARTIALLY_IN_FORCE SUSPENDED NOT_IN_FORCE }
input LegalDocumentFilter {
  query: String type: LegalDocumentType normative: Boolean field: String issuer: String withPredecessors: Boolean issuedFrom: LocalDate issuedTo: LocalDate
}
type LegalSignature { capacities: [String!]! office: String name: String }
type LegalOriginal { name: String! url: String! checksum: String! contentType: String! size: Int! }
type LegalLostBasis { document: LegalDocument place: String since: LocalDate! }
type LegalEdition { number: Int! postedAt: DateTime! note: String }
type LegalForceChange { on: LocalDate! what: String! by: LegalDocument provisions: [String!]! }
type LegalValidity { asOf: LocalDate! status: LegalForceStatus! statusName: String! because: [LegalForceChange!]! }
type LegalForcePeriod { from: LocalDate! status: String! statusName: String! changes: [LegalForceChange!]! }
type LegalTextLink { start: Int! end: Int! href: String! }
type LegalDivision {
  eId: String! kind: String! label: String! heading: String! text: String! parent: String depth: Int! changed: String links: [LegalTextLink!]! }
enum LegalDirection { OUTGOING INCOMING }
type LegalRelation { name: String! direction: LegalDirection! quote: String! document: LegalDocument }
type LegalRelationEdge { cursor: String! node: LegalRelation! }
type LegalRelationConnection { edges: [LegalRelationEdge!]! pageInfo: PageInfo! }
type LegalDocument {
  permalink: String! typeName: String! number: String title: String! issuers: [String!]! issuedOn: LocalDate
  effectiveOn: LocalDate expiresOn: LocalDate place: String publishedAt: DateTime! updatedAt: DateTime!
  withdrawnAt: DateTime withdrawalReason: String fields: [Field!]! unit: OrganisationUnit signatures: [LegalSignature!]!
  original: LegalOriginal validity(asOf: LocalDate): LegalValidity! divisions(asOf: LocalDate, edition: Int): [LegalDivision!]!
  periods: [LegalForcePeriod!]! lostBases(asOf: LocalDate): [LegalLostBasis!]! editions: [LegalEdition!]!
  relations(first: Int = 50): LegalRelationConnection! akomaNtoso: String! jsonLd: JSON!
}
type LegalDocumentEdge { cursor: String! node: LegalDocument! }
type LegalDocumentConnection { edges: [LegalDocumentEdge!]! pageInfo: PageInfo! }
type LegalFacetValue { value: String! name: String! count: Int! }
type LegalFacets { types: [LegalFacetValue!]! fields: [LegalFacetValue!]! issuers: [LegalFacetValue!]! }
type Query {
  search(input: SearchInput!, first: Int! = 20, after: String): SearchResult!
  suggest(typed: String!, first: Int! = 8): [Suggestion!]!
  contentKinds: [ContentKindDescriptor!]!
  legalDocumentByPath(path: String!): LegalDocument
  legalDocuments(filter: LegalDocumentFilter, first: Int = 20, after: String): LegalDocumentConnection!
  legalFacets: LegalFacets!
  sections: [Section!]! fields: [Field!]! units(at: DateTime): [OrganisationUnit!]!
  unit(code: String!): OrganisationUnit leadership(at: DateTime): [DirectoryEntry!]!
  directory(search: String = "", first: Int = 50, after: String): DirectoryConnection!
  contentByPath(path: String!): ContentItem
  publishedContent(section: String, field: String, archived: Boolean, indexed: Boolean, first: Int = 20, after: String): ContentItemConnection!
}
`;
