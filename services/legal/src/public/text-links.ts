import { findCitations } from '../citations/find-citations.ts';
import type { Citation } from '../citations/citation.ts';
import { Catalogue } from '../citations/resolve.ts';
import { parseNumber } from '../numbers/document-number.ts';
import { entryOf } from '../relations/catalogue.query.ts';
import { findProvision, provisionId } from '../structure/find-provision.ts';
import { isQuoted } from '../structure/quotation.ts';
import type { DivisionRow } from './divisions.query.ts';
import type { PublicDocument } from './public-document.ts';

/** Words of a part that name another part, or another document: offsets in the part's own words. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** null = the document as a whole. */
  readonly eId: string | null;
  /** null = this one. */
  readonly documentId: string | null;
}

type Part = Pick<DivisionRow, 'e_id' | 'kind' | 'text'>;

/** Those to whom officers say the text stands in a relation: whatever else it names is not linked. */
export const neighboursOf = (documents: readonly PublicDocument[]): Catalogue =>
  new Catalogue(
    documents.map((row) =>
      entryOf({ ...row, number_key: row.number && (parseNumber(row.number)?.key ?? null) }),
    ),
  );

/** By part. Only what is certain: what is quoted another says, and a bare “Điều 5” may be anybody's. */
export function textLinks(parts: readonly Part[], neighbours: Catalogue): Map<string, TextLink[]> {
  const text = parts.map((part) => part.text).join('\n');
  let length = 0;
  const starts = parts.map((part) => (length += part.text.length + 1) - part.text.length - 1);
  const places = parts.map(({ e_id: eId, kind }) => ({ eId, kind }));
  const links = new Map<string, TextLink[]>();
  for (const citation of findCitations(text)) {
    const at = starts.findLastIndex((start) => start <= citation.start);
    const [part, offset = 0] = [parts[at], starts[at]];
    if (!part || citation.end > offset + part.text.length || isQuoted(text, offset, citation.start)) continue;
    const target = targetOf(citation, places, part.e_id, neighbours);
    if (!target) continue;
    const words = text.slice(citation.start, citation.end).trimEnd();
    const start = citation.start - offset;
    const link = { ...target, start, end: start + words.length };
    links.set(part.e_id, [...(links.get(part.e_id) ?? []), link]);
  }
  return links;
}

function targetOf(
  { of, document, provisions: [provision] }: Citation,
  places: Parameters<typeof findProvision>[0],
  from: string,
  neighbours: Catalogue,
): Pick<TextLink, 'eId' | 'documentId'> | null {
  if (of === 'this') {
    const eId = provision ? findProvision(places, provision, from) : null;
    return eId === null ? null : { eId, documentId: null };
  }
  const found = document && neighbours.resolve(document);
  return found?.outcome === 'found'
    ? { eId: provision ? provisionId(provision) : null, documentId: found.id }
    : null;
}
