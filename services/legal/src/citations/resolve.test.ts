import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNumber } from '../numbers/document-number.ts';
import { findCitations } from './find-citations.ts';
import { Catalogue } from './resolve.ts';
import type { CatalogueEntry } from './resolve.ts';

const entry = (number: string, type: CatalogueEntry['type'], issuedOn: string): CatalogueEntry => {
  const parsed = parseNumber(number);
  return {
    ...{ id: `${number} of ${issuedOn}`, type, issuedOn, names: [] },
    ...{ numberKey: parsed?.key ?? null, hasYear: parsed?.year != null },
  };
};
const outcome = (text: string, entries: CatalogueEntry[]) => {
  const document = findCitations(text)[0]?.document;
  return document ? new Catalogue(entries).resolve(document).outcome : null;
};

describe('the document that a citation means', () => {
  const local = [entry('15/2020/QĐ-UBND', 'DECISION', '2020-05-04')];

  it('is known by a number that nobody else gives', () => {
    const decree = [entry('98/2020/NĐ-CP', 'DECREE', '2020-08-26')];
    assert.equal(outcome('theo Nghị định số 98/2020/NĐ-CP', decree), 'found');
  });

  it('is known by a number that every province gives only with its day (D33)', () => {
    assert.equal(outcome('theo Quyết định số 15/2020/QĐ-UBND ngày 04/5/2020', local), 'found');
    assert.equal(outcome('theo Quyết định số 15/2020/QĐ-UBND của UBND tỉnh Nghệ An', local), 'doubtful');
    assert.equal(outcome('theo Quyết định số 15/2020/QĐ-UBND ngày 06/7/2020', local), 'doubtful');
  });

  it('is none of two with one number where no day is named', () => {
    const twins = [entry('61-CP', 'DECREE', '1994-07-05'), entry('61-CP', 'DECREE', '1996-08-16')];
    assert.equal(outcome('theo Nghị định số 61-CP', twins), 'doubtful');
    assert.equal(outcome('theo Nghị định số 61-CP ngày 16/8/1996', twins), 'found');
  });

  it('is never one of another day', () => {
    const decree = [entry('98/2020/NĐ-CP', 'DECREE', '2020-08-26')];
    assert.equal(outcome('theo Nghị định số 98/2020/NĐ-CP ngày 27/8/2020', decree), 'doubtful');
  });
});
