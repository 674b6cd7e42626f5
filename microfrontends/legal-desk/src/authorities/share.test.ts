import { expect, test } from 'vitest';
import { share } from './share.ts';

test('bodies of one line share the width by their time; what is not known reaches to the edge', () => {
  const earlier = { validFrom: null, validUntil: '2000-01-01' };
  const middle = { validFrom: '2000-01-01', validUntil: '2008-01-01' };
  const now = { validFrom: '2008-01-01', validUntil: null };
  const line = [earlier, middle, now];
  const parts = line.map((one) => share(one, line));
  expect(parts.map(({ left }) => Math.round(left))).toEqual([0, 17, 83]);
  expect(Math.round(parts.reduce((sum, { width }) => sum + width, 0))).toBe(100);
  const [whole] = [share({ validFrom: null, validUntil: null }, [{ validFrom: null, validUntil: null }])];
  expect(whole).toEqual({ left: 0, width: 100 });
});

test('one day alone stands in the middle', () => {
  const line = [
    { validFrom: null, validUntil: '2008-09-29' },
    { validFrom: '2008-09-29', validUntil: null },
  ];
  expect(line.map((one) => share(one, line))).toEqual([
    { left: 0, width: 50 },
    { left: 50, width: 50 },
  ]);
});
