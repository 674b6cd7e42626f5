import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tally } from './tally.ts';
import type { Counted, CountedUnit } from './tally.ts';

const UNITS = ['A', 'B', 'C', 'D', 'E'];
const unit = (unit_id: string, whole = true): CountedUnit => ({ unit_id, name: unit_id, whole });
const row = (unit_id: string, told: Partial<Counted> = {}): Counted => ({
  ...{ unit_id, sharers: 1, mode: 'ON_BEHALF_OF_UNIT', origin: 'AUTHORED', published: false, items: 1 },
  ...told,
});

interface Item {
  units: string[];
  mode: Counted['mode'];
  origin: Counted['origin'];
  published: boolean;
}

const anItem: fc.Arbitrary<Item> = fc.record({
  units: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 1 }),
  mode: fc.constantFrom('ON_BEHALF_OF_UNIT', 'INDIVIDUAL'),
  origin: fc.constantFrom('AUTHORED', 'COLLECTED', 'OFFICIAL_REPORT'),
  published: fc.boolean(),
});

/** One row per unit and item; the database puts equal ones together. */
const rowsOf = (items: readonly Item[]): Counted[] =>
  items.flatMap(({ units, ...item }) =>
    units.map((unit_id) => row(unit_id, { ...item, sharers: units.length })),
  );

const inSixtieths = (items: readonly Item[], unit_id: string) =>
  items.filter(({ units }) => units.includes(unit_id)).reduce((sum, { units }) => sum + 60 / units.length, 0);

test('every item counts as one, however many units share it, and what each owes is reached exactly or not', () => {
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 40 }), fc.nat({ max: 5 }), (items, quota) => {
      const tallies = tally(
        UNITS.map((id) => unit(id)),
        rowsOf(items),
        quota,
      );
      const total = tallies.reduce((sum, { counted }) => sum + counted, 0);
      assert.ok(Math.abs(total - items.length) < 1e-9);
      for (const { unit_id, counted, reached } of tallies) {
        assert.ok(Math.abs(counted - inSixtieths(items, unit_id) / 60) < 1e-9);
        assert.equal(reached, inSixtieths(items, unit_id) >= quota * 60);
      }
    }),
  );
});

test('each item is collective or individual, and of one origin; the order of the rows means nothing', () => {
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 40 }), (items) => {
      const units = UNITS.map((id) => unit(id));
      const tallies = tally(units, rowsOf(items), 2);
      assert.deepEqual(tally(units, rowsOf(items).reverse(), 2), tallies);
      for (const { unit_id, collective, individual, ...of } of tallies) {
        const own = items.filter((item) => item.units.includes(unit_id));
        assert.equal(collective + individual, own.length);
        assert.equal(of.authored + of.collected + of.reports, own.length);
        assert.equal(of.joint, own.filter((item) => item.units.length > 1).length);
        assert.equal(of.published, own.filter(({ published }) => published).length);
      }
    }),
  );
});

test('three thirds are one item, and one item is not two (Điều 10.3)', () => {
  const thirds = [1, 2, 3].map(() => row('A', { sharers: 3 }));
  const reached = (quota: number) => tally([unit('A')], thirds, quota)[0]?.reached;
  assert.deepEqual([reached(1), reached(2)], [true, false]);
});

test('a unit that existed for a part of the month owes nothing in it, and is counted all the same', () => {
  const [part] = tally([unit('A', false)], [row('A')], 2);
  assert.deepEqual([part?.required, part?.counted, part?.reached], [0, 1, true]);
});
