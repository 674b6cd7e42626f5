import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../citations/find-citations.ts';
import { Catalogue } from '../citations/resolve.ts';
import { documentTypeOf } from '../documents/document-type.ts';
import { readTitleBlock } from '../intake/title-block.ts';
import { parseNumber } from '../numbers/document-number.ts';

/** A document of the corpus (D29): whole texts of real documents, with the numbers that stand in each. */
export interface CorpusDocument {
  id: string;
  number: string | null;
  type: string | null;
  title: string;
  issuer: string | null;
  issued: string | null;
  cites: string[];
  text: string;
}

/** Null where there is no corpus. The line above a text is its title on the page that it was taken from. */
export function readCorpus(folder = process.env['CORPUS_DIR'] ?? '../shared/data'): CorpusDocument[] | null {
  const file = join(folder, 'legal_docs/legal_docs_110.jsonl');
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusDocument)
    .map((document) => ({ ...document, text: document.text.normalize('NFC').replace(/^.*\n/u, '') }));
}

export const corpusCatalogue = (documents: readonly CorpusDocument[]): Catalogue =>
  new Catalogue(
    documents.map(({ id, number, type, title, issued, text }) => {
      const head = readTitleBlock(text);
      const own = number ? parseNumber(number) : head.number;
      return {
        ...{ id, numberKey: own?.key ?? null, hasYear: own?.year != null, issuedOn: issued },
        type: documentTypeOf(type ?? '') ?? head.type,
        names: [title, head.abstract ?? ''],
      };
    }),
  );

/** The documents of the catalogue that one cites. */
export function linksOf({ id, text }: CorpusDocument, catalogue: Catalogue): Set<string> {
  const links = new Set<string>();
  for (const { document } of findCitations(text)) {
    const resolution = document && catalogue.resolve(document);
    if (resolution?.outcome === 'found' && resolution.id !== id) links.add(resolution.id);
  }
  return links;
}
