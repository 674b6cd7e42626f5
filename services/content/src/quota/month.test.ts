import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf, isMonth, monthAt, nextWarning } from './month.ts';

const anInstant = fc.date({ min: new Date('2011-08-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('every instant lies in the month that it is in, half-open, in Vietnamese time', () => {
  fc.assert(
    fc.property(anInstant, (instant) => {
      const { from, until } = boundsOf(monthAt(instant));
      assert.ok(from <= instant && instant < until);
      assert.equal(monthAt(until), monthAt(new Date(until.getTime() + 1)));
      assert.notEqual(monthAt(until), monthAt(instant));
    }),
  );
});

test('a month ends at 24:00 of its last day in Vietnam', () => {
  assert.equal(boundsOf('2026-12').until.toISOString(), '2026-12-31T17:00:00.000Z');
  assert.equal(monthAt(new Date('2026-10-31T23:59:59.999+07:00')), '2026-10');
  assert.equal(monthAt(new Date('2026-11-01T00:00:00.000+07:00')), '2026-11');
});

test('what is no month is not taken for one', () => {
  assert.deepEqual(['2026-11', '2026-13', '2026-00', '2026-1', 'x'].map(isMonth), [
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a warning comes after every instant, on the 20th or the 25th at 8 o’clock, and none is passed over', () => {
  fc.assert(
    fc.property(anInstant, (instant) => {
      const next = nextWarning(instant);
      const local = new Date(next.getTime() + 7 * 3_600_000).toISOString();
      assert.ok(next > instant);
      assert.match(local, /-(20|25)T08:00:00\.000Z$/);
      assert.ok(next.getTime() - instant.getTime() <= 26 * 86_400_000);
      assert.deepEqual(nextWarning(new Date(next.getTime() - 1)), next);
    }),
  );
});
