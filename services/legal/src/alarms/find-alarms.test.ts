import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ForceRelation, Work } from '../validity/force.ts';
import { livesOf } from '../validity/lives.ts';
import { causeOf } from './alarm.ts';
import { alarmsOn } from './find-alarms.ts';
import type { Dangling, Use } from './find-alarms.ts';

const work = (id: string, issuedOn: string, more: Partial<Work> = {}): Work => ({
  ...{ id, issuedOn, effectiveOn: issuedOn, expiresOn: null },
  ...more,
});
const force = (
  kind: ForceRelation['kind'],
  from: string,
  to: string,
  provisions: string[] = [],
): ForceRelation => ({
  ...{ id: `${kind} ${from} ${to}`, kind, from, to, provisions, effectiveOn: null, until: null },
});
const use = (kind: Use['kind'], from: string, to: string, provisions: string[] = []): Use => ({
  ...{ id: `${kind} ${from} ${to}`, kind, from, to, provisions, saidIn: 'preamble', quote: 'Căn cứ …' },
});
const nowhere = (documentId: string, targetId: string | null = null): Dangling => ({
  ...{ documentId, targetId, relationId: targetId && 'r', place: 'khoản 8 Điều 18' },
  ...{ saidIn: 'art_6__cl_3', quote: 'khoản 8 Điều 18 của Quy chế này' },
});

const WORKS = [
  work('law', '2006-06-29'),
  work('rules', '2011-08-01'),
  work('next', '2025-12-11', { effectiveOn: '2026-07-01' }),
];
const on = (day: string, relations: ForceRelation[], uses: Use[], dangling: Dangling[] = []) =>
  alarmsOn(day, livesOf(WORKS, relations), uses, dangling).map(({ kind, documentId, place, since }) => [
    ...[kind, documentId, place, since],
  ]);

describe('an alarm', () => {
  const replaces = [force('REPLACES', 'next', 'law')];

  it('is raised from the first day on which the basis of a document no longer holds', () => {
    const uses = [use('BASED_ON', 'rules', 'law')];
    assert.deepEqual(on('2026-06-30', replaces, uses), []);
    assert.deepEqual(on('2026-07-01', replaces, uses), [['BASIS_LOST', 'rules', null, '2026-07-01']]);
  });

  it('tells a basis from what is only referred to', () => {
    assert.deepEqual(on('2026-07-01', replaces, [use('CITES', 'rules', 'law')]), [
      ['REFERENCE_LOST', 'rules', null, '2026-07-01'],
    ]);
  });

  it('of a named part is raised when that part, or a larger one that holds it, is repealed, and by no other', () => {
    const repeals = [force('REPEALS', 'next', 'law', ['art_28'])];
    const uses = [use('BASED_ON', 'rules', 'law', ['art_28__cl_1', 'art_2'])];
    assert.deepEqual(on('2026-07-01', repeals, uses), [
      ['BASIS_LOST', 'rules', 'art_28__cl_1', '2026-07-01'],
    ]);
    assert.deepEqual(on('2026-07-01', repeals, [use('BASED_ON', 'rules', 'law')]), []);
  });

  it('is not raised for whoever ended it, nor for what no longer holds itself', () => {
    assert.deepEqual(on('2026-07-01', replaces, [use('CITES', 'next', 'law')]), []);
    const all = [...replaces, force('REPEALS', 'next', 'rules')];
    assert.deepEqual(on('2026-07-01', all, [use('BASED_ON', 'rules', 'law')], [nowhere('rules')]), []);
  });

  it('is raised for a place that a document names in itself and does not have (Điều 6.3)', () => {
    assert.deepEqual(on('2026-07-01', [], [], [nowhere('rules')]), [
      ['REFERENCE_DANGLING', 'rules', 'khoản 8 Điều 18', null],
    ]);
  });

  it('is not raised for a place in a document that was amended: what was added stands in no text of ours', () => {
    assert.equal(on('2026-07-01', [], [], [nowhere('rules', 'law')]).length, 1);
    assert.deepEqual(on('2026-07-01', [force('AMENDS', 'next', 'law')], [], [nowhere('rules', 'law')]), []);
  });

  it('has one cause for each relation, part and day', () => {
    const found = alarmsOn(
      '2026-07-01',
      livesOf(WORKS, replaces),
      [use('BASED_ON', 'rules', 'law'), use('CITES', 'rules', 'law')],
      [nowhere('rules')],
    );
    assert.equal(new Set(found.map(causeOf)).size, 3);
  });
});
