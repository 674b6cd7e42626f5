/**
 * What the public may know of one thing, whole: the payload of `fact.stated`. Its owner states it anew in the transaction
 * that changes it, so a listener needs nothing else, and whoever reads the bus from its beginning has all of them.
 * Null is what this kind of thing does not have; days are YYYY-MM-DD in Việt Nam, instants ISO 8601 in UTC.
 */
export interface PublicFact {
  /** Global id, the same that `node` takes; its type and uuid are the subject of the event. */
  id: string;
  /** Kind in UPPER_SNAKE, by which people narrow a search: NEWS_ITEM, LEGAL_DOCUMENT … */
  kind: string;
  /** Where it stands on the public site, with leading slash. */
  path: string;
  title: string;
  /** Sapo or trích yếu; may be empty. */
  summary: string;
  /** Plain text, a line per block. */
  text: string;
  /** ISO 639-1. */
  language: string;
  /** Codes of the registers (D11). */
  section: string | null;
  field: string | null;
  /** Global id of the OrganisationUnit that answers for it. */
  unitId: string | null;
  /** Names as printed, in their order (Điều 8.10). */
  authors: readonly string[];
  /** Số, ký hiệu: "1140/QĐ-SCT" (Điều 8.2). */
  number: string | null;
  /** Names of the authorities that issued it (Điều 8.2). */
  issuers: readonly string[];
  /** Form of the document in words: "Quyết định". */
  documentType: string | null;
  issuedOn: string | null;
  publishedAt: string;
  updatedAt: string;
  /** The last day on which machines may list it; null for ever (Điều 18.2). */
  listedUntil: string | null;
}
