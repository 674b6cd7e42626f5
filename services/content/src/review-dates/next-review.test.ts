import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthsAfter, stageAt, STAGES, stagesAfter } from './next-review.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a year later is the same day, and 28/02 where there is no 29/02', () => {
  assert.equal(monthsAfter('2026-11-25', 12), '2027-11-25');
  assert.equal(monthsAfter('2024-02-29', 12), '2025-02-28');
  assert.equal(monthsAfter('2026-08-31', 6), '2027-02-28');
  assert.equal(monthsAfter('2026-12-31', 2), '2027-02-28');
});

test('some months later lies in that month, on the same day or its last', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
      const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
      const [toYear = 0, toMonth = 0, toDate = 0] = monthsAfter(from, months).split('-').map(Number);
      assert.equal(toYear * 12 + toMonth, year * 12 + month + months);
      assert.equal(toDate, Math.min(date, new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()));
    }),
  );
});

test('the next reminder is the first that has not come, and none is told twice (Điều 10.2b)', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (nextReview, days) => {
      const now = stageAt(nextReview, days);
      const events = stagesAfter(nextReview, now).map(({ event }) => event);
      assert.deepEqual(
        events,
        STAGES.filter((stage) => stage.days > days).map(({ event }) => event),
      );
    }),
  );
});

test('the office hears of it when its day begins, wherever the server stands', () => {
  assert.equal(stageAt('2026-12-24', 0).toISOString(), '2026-12-24T01:00:00.000Z');
  assert.equal(stageAt('2026-12-24', -14).toISOString(), '2026-12-10T01:00:00.000Z');
});
