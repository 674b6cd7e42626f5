import { TYPE_NAMES } from '../documents/document-type.ts';
import type { Citation } from './citation.ts';
import { lawNameKey } from './law-name.ts';
import { findNamed } from './named.ts';
import { findNumbered } from './numbered.ts';
import { findProvisions } from './provision.ts';
import type { FoundProvisions } from './provision.ts';

const GLUE = /^\s*(?:,|;|và|hoặc)\s*$/u;
const OF = /^,?\s*(?:của\s+|tại\s+|thuộc\s+|ban hành kèm theo\s+)?$/u;
const THIS = new RegExp(
  `^\\s*(?:của\\s+)?(?:${TYPE_NAMES}|Văn bản|Qui chế|Qui định)\\s+này(?![\\p{L}])`,
  'iu',
);
const SOME_DOCUMENT = new RegExp(`^\\s*(?:của\\s+)?(?:${TYPE_NAMES})(?![\\p{L}])`, 'iu');
const LAW_AFTER = /^\s*(?:của\s+)?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+/iu;

/** Every document and every place in a document that a text speaks of, in order, without overlaps. */
export function findCitations(text: string): Citation[] {
  const numbered = findNumbered(text);
  const documents = [...numbered, ...findNamed(text, numbered)].sort((a, b) => a.start - b.start);
  const names = namesIn(documents);
  const used = new Set<Citation>();
  const places: Citation[] = [];
  let next = null as { start: number; citation: Citation | null } | null;
  // From the last: "khoản 1 Điều 19 và khoản 2 Điều 20 của Luật X" are both of X.
  for (const place of findProvisions(text).reverse()) {
    const behind = documents.find(({ start }) => start >= place.end);
    const isOfNext = next !== null && GLUE.test(text.slice(place.end, next.start));
    let citation: Citation | null;
    if (behind && OF.test(text.slice(place.end, behind.start))) {
      used.add(behind);
      citation = { ...behind, start: place.start, provisions: place.provisions };
    } else if (isOfNext && next?.citation) {
      citation = { ...next.citation, start: place.start, end: place.end, provisions: place.provisions };
    } else citation = placeAlone(text, place, names);
    if (citation) places.push(citation);
    next = { start: place.start, citation };
  }
  return [...places, ...documents.filter((document) => !used.has(document))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Names of laws that a text gives with number or date may later stand alone. */
function namesIn(documents: readonly Citation[]): Map<string, Citation> {
  const names = new Map<string, Citation>();
  for (const citation of documents) {
    const key = citation.document?.name ? lawNameKey(citation.document.name) : '';
    if (key && !names.has(key)) names.set(key, citation);
  }
  return names;
}

function placeAlone(text: string, place: FoundProvisions, names: Map<string, Citation>): Citation | null {
  const isHeading = text.slice(text.lastIndexOf('\n', place.start) + 1, place.start).trim() === '';
  const after = text.slice(place.end, place.end + 200);
  const { start, end, provisions } = place;
  if (THIS.test(after) || provisions.some(({ article }) => article === null))
    return { start, end: end + (THIS.exec(after)?.[0].length ?? 0), of: 'this', document: null, provisions };
  const law = LAW_AFTER.exec(after);
  if (law) {
    const words = lawNameKey(after.slice(law[0].length).split(/[;.\n]/u)[0] ?? '');
    const named = [...names].filter(([key]) => words === key || words.startsWith(`${key} `));
    const [, citation] = named.sort(([a], [b]) => b.length - a.length)[0] ?? [];
    return citation?.document
      ? { start, end: end + law[0].length, of: 'other', document: citation.document, provisions }
      : null;
  }
  if (isHeading || SOME_DOCUMENT.test(after)) return null;
  return { start, end, of: 'implied', document: null, provisions };
}
