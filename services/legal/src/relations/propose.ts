import type { Citation, CitedDocument } from '../citations/citation.ts';
import { findCitations } from '../citations/find-citations.ts';
import { lawNameKey } from '../citations/law-name.ts';
import type { Provision } from '../citations/provision.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Division, DivisionKind } from '../structure/division.ts';
import { divisionAt } from '../structure/find-provision.ts';
import { isQuoted } from '../structure/quotation.ts';
import { classify } from './classify.ts';
import type { Surroundings } from './classify.ts';
import type { RelationKind } from './relation.ts';

/** A relation as the text says it; an officer confirms it before anything follows from it. */
export interface ProposedRelation {
  readonly kind: RelationKind;
  readonly document: CitedDocument;
  /** Named parts of the other document; none: the whole. */
  readonly provisions: readonly Provision[];
  /** The division in which it is said, and the words. */
  readonly saidIn: string | null;
  readonly quote: string;
}

const LONGEST_QUOTE = 300;
const PLACES: Partial<Record<DivisionKind, Surroundings['place']>> = {
  preface: 'title',
  preamble: 'preamble',
};
/** A document to which one says something stronger is not also only cited. */
const WEAKER: readonly RelationKind[] = ['CITES', 'BASED_ON', 'IMPLEMENTS'];

/** All relations that a text says it has, each once, in the order of the text. */
export function proposeRelations(
  text: string,
  divisions: readonly Division[],
  type: DocumentType | null = null,
): ProposedRelation[] {
  const citations = findCitations(text);
  // A letter has neither reasons nor articles: all of it is what it says.
  const isLetter = !divisions.some(({ kind }) => kind === 'preamble' || kind === 'article');
  const said: ProposedRelation[] = [];
  let amended: { article: string; document: CitedDocument } | null = null;
  for (const citation of citations) {
    const division = divisionAt(divisions, citation.start);
    if (isOwnNumber(text, citation.start, division)) continue;
    const isAnothers = isQuoted(text, division?.start ?? 0, citation.start);
    const kind = isAnothers
      ? 'CITES'
      : classify({ ...surroundingsOf(text, citation, isLetter ? 'text' : placeOf(division)), type });
    const article = articleOf(division);
    if (citation.of === 'other' && citation.document) {
      // "Điều 1. Sửa đổi, bổ sung một số điều của Luật X": its clauses then only name the articles.
      if (kind === 'AMENDS' && article) amended = { article, document: citation.document };
      said.push(proposal(text, citation, citation.document, kind, division));
    } else if (citation.of === 'implied' && amended && amended.article === article && isAct(kind)) {
      said.push(proposal(text, citation, amended.document, kind, division));
    }
  }
  return merge(said);
}

/** “Số: 77/QĐ-SCT” at its head is what the document itself is called. */
const isOwnNumber = (text: string, start: number, division: Division | null): boolean =>
  (division === null || division.kind === 'preface') &&
  /^\s*số\s*:/iu.test(text.slice(text.lastIndexOf('\n', start) + 1, start + 4));

const isAct = (kind: RelationKind) => !WEAKER.includes(kind);

const placeOf = (division: Division | null) => PLACES[division?.kind ?? 'preface'] ?? 'text';

const articleOf = (division: Division | null): string | null =>
  /^(?:att_\d+__)?art_[^_]+/u.exec(division?.eId ?? '')?.[0] ?? null;

function proposal(
  text: string,
  { provisions, start, end }: Citation,
  document: CitedDocument,
  kind: RelationKind,
  division: Division | null,
): ProposedRelation {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const quote = text
    .slice(Math.max(lineStart, end - LONGEST_QUOTE), end)
    .replace(/\s+/gu, ' ')
    .trim();
  return { kind, document, provisions, saidIn: division?.eId ?? null, quote };
}

function surroundingsOf(
  text: string,
  { start, end }: Citation,
  place: Surroundings['place'],
): Omit<Surroundings, 'type'> {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return { before: text.slice(lineStart, start), after: text.slice(end, end + 500), place };
}

const targetKey = ({ number, type, name, issuedOn, year }: CitedDocument): string =>
  number ? number.key : `${type} ${lawNameKey(name ?? '')} ${issuedOn ?? year}`;

function merge(all: readonly ProposedRelation[]): ProposedRelation[] {
  const merged = new Map<string, ProposedRelation>();
  for (const relation of all) {
    const key = `${relation.kind} ${targetKey(relation.document)}`;
    const there = merged.get(key);
    merged.set(key, there ? joined(there, relation) : relation);
  }
  const kept = [...merged.values()];
  const isStronger = (one: ProposedRelation, other: ProposedRelation) =>
    one.kind === 'CITES' && other.kind !== 'CITES' && targetKey(one.document) === targetKey(other.document);
  return kept.filter((one) => !kept.some((other) => isStronger(one, other)));
}

/** The first mention is shown; what any of them knows of the document and its parts is kept. */
function joined(first: ProposedRelation, later: ProposedRelation): ProposedRelation {
  const known = first.document;
  const seen = new Set(first.provisions.map((provision) => JSON.stringify(provision)));
  return {
    ...first,
    document: {
      ...known,
      type: known.type ?? later.document.type,
      name: known.name ?? later.document.name,
      issuedOn: known.issuedOn ?? later.document.issuedOn,
      year: known.year ?? later.document.year,
    },
    provisions: [
      ...first.provisions,
      ...later.provisions.filter((provision) => !seen.has(JSON.stringify(provision))),
    ],
  };
}
