import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { causesOf } from './closure.ts';
import { FORCE_STATUSES } from './force.ts';
import type { ForceRelation, Work } from './force.ts';
import { livesOf } from './lives.ts';
import { periodsOf } from './periods.ts';
import { provisionOn, statusOn } from './status.ts';

const work = (id: string, issuedOn: string, more: Partial<Work> = {}): Work => ({
  ...{ id, issuedOn, effectiveOn: issuedOn, expiresOn: null },
  ...more,
});
const relation = (
  kind: ForceRelation['kind'],
  from: string,
  to: string,
  more: Partial<ForceRelation> = {},
): ForceRelation => ({
  ...{ id: `${kind} ${from} ${to}`, kind, from, to, provisions: [], effectiveOn: null, until: null },
  ...more,
});
const on = (day: string, id: string, works: Work[], relations: ForceRelation[] = []) =>
  statusOn(livesOf(works, relations).get(id) ?? [], day);

describe('the validity of a document on a day', () => {
  const old = work('old', '2006-06-29', { effectiveOn: '2007-01-01' });
  const fresh = work('fresh', '2025-12-11', { effectiveOn: '2026-07-01' });

  it('begins with the day on which it takes effect', () => {
    assert.equal(on('2006-12-31', 'old', [old]).status, 'NOT_YET_IN_FORCE');
    assert.equal(on('2007-01-01', 'old', [old]).status, 'IN_FORCE');
  });

  it('ends with the day on which what replaces it takes effect, and says by what', () => {
    const replaces = relation('REPLACES', 'fresh', 'old');
    assert.equal(on('2026-06-30', 'old', [old, fresh], [replaces]).status, 'IN_FORCE');
    const { status, because } = on('2026-07-01', 'old', [old, fresh], [replaces]);
    assert.equal(status, 'NOT_IN_FORCE');
    assert.deepEqual(because, [{ on: '2026-07-01', what: 'ENDS', relation: replaces }]);
  });

  it('ends by its own words on the day they name', () => {
    assert.equal(
      on('2026-01-01', 'x', [work('x', '2025-01-01', { expiresOn: '2026-01-01' })]).status,
      'NOT_IN_FORCE',
    );
  });

  it('is partial when a named article was repealed or changed, and each part knows its own lot', () => {
    const works = [old, fresh];
    const relations = [
      relation('REPEALS', 'fresh', 'old', { provisions: ['art_28'] }),
      relation('AMENDS', 'fresh', 'old', { provisions: ['art_5__cl_2'] }),
    ];
    const life = livesOf(works, relations).get('old') ?? [];
    assert.equal(statusOn(life, '2026-07-01').status, 'PARTIALLY_IN_FORCE');
    assert.equal(provisionOn(life, 'art_28__cl_1', '2026-07-01')?.what, 'PART_ENDS');
    assert.equal(provisionOn(life, 'art_5__cl_2', '2026-07-01')?.what, 'PART_AMENDED');
    assert.equal(provisionOn(life, 'art_5__cl_21', '2026-07-01'), null);
    assert.equal(provisionOn(life, 'art_28', '2026-06-30'), null);
  });

  it('is suspended for a time, and holds again afterwards', () => {
    const relations = [relation('SUSPENDS', 'fresh', 'old', { until: '2026-09-01' })];
    assert.equal(on('2026-08-31', 'old', [old, fresh], relations).status, 'SUSPENDED');
    assert.equal(on('2026-09-01', 'old', [old, fresh], relations).status, 'IN_FORCE');
  });

  it('does not come back when what ended it ends itself', () => {
    const third = work('third', '2027-01-01');
    const relations = [relation('REPEALS', 'fresh', 'old'), relation('REPEALS', 'third', 'fresh')];
    assert.equal(on('2027-01-01', 'old', [old, fresh, third], relations).status, 'NOT_IN_FORCE');
  });

  it('is not touched by what was repealed before its day came', () => {
    const sooner = work('sooner', '2026-01-01');
    const relations = [relation('REPEALS', 'fresh', 'old'), relation('REPEALS', 'sooner', 'fresh')];
    assert.equal(on('2026-07-01', 'old', [old, fresh, sooner], relations).status, 'IN_FORCE');
  });

  it('of two that repeal each other on one day is kept by the one issued later', () => {
    const a = work('a', '2026-01-01', { effectiveOn: '2026-07-01' });
    const b = work('b', '2026-02-01', { effectiveOn: '2026-07-01' });
    const relations = [relation('REPEALS', 'a', 'b'), relation('REPEALS', 'b', 'a')];
    assert.equal(on('2026-07-01', 'a', [a, b], relations).status, 'NOT_IN_FORCE');
    assert.equal(on('2026-07-01', 'b', [a, b], relations).status, 'IN_FORCE');
  });

  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-07-${String(day).padStart(2, '0')}`);
  const optional = fc.option(days);
  const ids = fc.constantFrom(...'abcdef');
  const graphs = fc.record({
    works: fc
      .tuple(
        ...[...'abcdef'].map((id) =>
          fc
            .record({ issuedOn: optional, effectiveOn: optional, expiresOn: optional })
            .map((dates) => ({ id, ...dates })),
        ),
      )
      .map((works): Work[] => works),
    relations: fc.array(
      fc
        .record({
          ...{ from: ids, to: ids, effectiveOn: optional, until: optional },
          kind: fc.constantFrom('AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'BASED_ON', 'CITES'),
          provisions: fc.constantFrom([], ['art_1'], ['art_2', 'art_3']),
        })
        .map((edge): ForceRelation => ({ ...edge, id: JSON.stringify(edge) })),
      { maxLength: 14 },
    ),
  });

  it('is one, whatever circles the documents form, and the same in whatever order they are read', () => {
    fc.assert(
      fc.property(graphs, fc.func(fc.integer()), days, ({ works, relations }, shuffle, day) => {
        const mixed = [...relations].sort((x, y) => shuffle(x.id) - shuffle(y.id));
        const lives = livesOf(works, relations);
        assert.deepEqual(livesOf([...works].reverse(), mixed), lives);
        for (const life of lives.values()) {
          assert.ok(FORCE_STATUSES.includes(statusOn(life, day).status));
          assert.ok(life.filter(({ what, relation: by }) => what === 'ENDS' && by).length <= 1);
        }
      }),
    );
  });

  it('is on every day that of the period in which the day lies', () => {
    fc.assert(
      fc.property(graphs, days, ({ works, relations }, day) => {
        for (const life of livesOf(works, relations).values()) {
          const periods = periodsOf(life);
          const period = periods.find(({ from, until }) => from <= day && (until === null || day < until));
          assert.equal(period?.status ?? 'NOT_YET_IN_FORCE', statusOn(life, day).status);
          assert.deepEqual(
            periods.flatMap(({ changes }) => changes),
            life,
          );
        }
      }),
    );
  });

  it('never returns from the dead', () => {
    fc.assert(
      fc.property(graphs, days, days, ({ works, relations }, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        for (const life of livesOf(works, relations).values())
          if (statusOn(life, sooner).status === 'NOT_IN_FORCE')
            assert.equal(statusOn(life, later).status, 'NOT_IN_FORCE');
      }),
    );
  });

  it('computed from its causes alone is that computed from everything', () => {
    fc.assert(
      fc.property(graphs, ids, ({ works, relations }, id) => {
        const causes = causesOf([id], relations);
        const few = livesOf(
          works.filter((some) => causes.has(some.id)),
          relations.filter(({ from, to }) => causes.has(from) && causes.has(to)),
        );
        assert.deepEqual(few.get(id), livesOf(works, relations).get(id));
      }),
    );
  });

  it('after one relation more changes only for those that rest on it', () => {
    fc.assert(
      fc.property(graphs, ({ works, relations }) => {
        const [added, ...before] = relations;
        if (!added) return;
        const [then, now] = [livesOf(works, before), livesOf(works, relations)];
        for (const { id } of works)
          if (!causesOf([id], relations).has(added.from)) assert.deepEqual(now.get(id), then.get(id));
      }),
    );
  });
});
