import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseNumber } from '../numbers/document-number.ts';
import { divide } from '../structure/divide.ts';
import type { Division } from '../structure/division.ts';
import { corpusCatalogue, linksOf, readCorpus } from '../testing/corpus.ts';

const corpus = readCorpus();
const skip = corpus === null ? 'no corpus of legal documents (set CORPUS_DIR, D29)' : false;

/** All 158 links, each read beside the words that make it: who cites, and which document is meant. One more or less fails. */
const CHECKED = readFileSync(new URL('linked-citations.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

describe('in 110 whole legal documents', { skip }, () => {
  const documents = corpus ?? [];
  const catalogue = corpusCatalogue(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const links = new Map(documents.map((document) => [document.id, linksOf(document, catalogue)]));

  it('at least 98 of 100 citations by number whose target is there are linked to it', () => {
    const numbered = new Map(documents.map(({ number, id }) => [number && parseNumber(number)?.key, id]));
    const wanted = documents.flatMap(({ id, cites }) =>
      cites
        .map((cited) => numbered.get(parseNumber(cited)?.key ?? null))
        .filter((target): target is string => target !== undefined && target !== id)
        .map((target) => links.get(id)?.has(target) === true),
    );
    assert.ok(wanted.length > 100);
    assert.ok(wanted.filter(Boolean).length / wanted.length >= 0.98);
  });

  it('no link is wrong, and none that was checked by hand is missing', () => {
    const found = documents.flatMap(({ id, number, title, issued }) =>
      [...(links.get(id) ?? [])].map((target) => {
        const cited = byId.get(target);
        return [
          ...[number ?? title, issued, cited?.number ?? cited?.title, cited?.issuer, cited?.issued],
        ].join('\t');
      }),
    );
    assert.ok(CHECKED.length >= 100);
    assert.deepEqual(found.sort(), [...CHECKED].sort());
  });

  it('at least 95 of 100 are divided, their articles numbered without a break, and keep their words', () => {
    const isDivided = (text: string) => {
      const divisions = divide(text);
      return hasOrder(divisions) && wordsOf(divisions) >= 0.95 * text.replace(/[^\p{L}]/gu, '').length;
    };
    const divided = documents.filter(({ text }) => isDivided(text));
    assert.ok(divided.length / documents.length >= 0.95, `${divided.length} of ${documents.length}`);
  });
});

/** Articles from 1 with at most one number missing, as texts taken from pages lose a heading; else numbered clauses. */
function hasOrder(divisions: readonly Division[]): boolean {
  const numbersOf = (kind: Division['kind']) =>
    divisions
      .filter((division) => division.kind === kind && !division.eId.startsWith('att_'))
      .map(({ label }) => Number.parseInt(label.replace(/^\D+/u, ''), 10));
  const articles = numbersOf('article');
  if (articles.length === 0) return numbersOf('clause').length > 0;
  const breaks = articles.filter((number, index) => number - (articles[index - 1] ?? 0) > 1);
  return breaks.length <= 1;
}

const wordsOf = (divisions: readonly Division[]): number =>
  divisions
    .map(({ label, heading, text }) => label + heading + text)
    .join('')
    .replace(/[^\p{L}]/gu, '').length;
