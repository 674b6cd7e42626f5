import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageInto } from './keyset-pages.ts';
import type { Pages } from './keyset-pages.ts';

const SIZE = 3;

/** The server’s side: a list in the order of its keys, cut after a key. */
function pageOf(list: readonly number[], after: string | null): Pages {
  const open = list.filter((key) => after === null || key > Number(after));
  const edges = open
    .slice(0, SIZE)
    .map((key) => ({ cursor: String(key), node: { __ref: `Edition:${key}` } }));
  return {
    edges,
    pageInfo: { hasNextPage: open.length > SIZE, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const next = (known: Pages, list: readonly number[]): Pages =>
  pageInto(known, pageOf(list, known.pageInfo.endCursor), known.pageInfo.endCursor);

function loaded(list: readonly number[], pages: number): Pages {
  let known = pageOf(list, null);
  for (let at = 1; at < pages && known.pageInfo.hasNextPage; at++) known = next(known, list);
  return known;
}

const keysOf = ({ edges }: Pages) => edges.map(({ cursor }) => Number(cursor));

const sorted = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 25 })
  .map((keys) => keys.toSorted((a, b) => a - b));

test('pages read one after the other are the list, as far as it was read', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: 1, max: 5 }), (list, pages) => {
      expect(keysOf(loaded(list, pages))).toEqual(list.slice(0, pages * SIZE));
    }),
  );
});

test('a first page read anew leaves what was read after it where it stands', () => {
  const list = [10, 20, 30, 40, 50, 60, 70, 80];
  const after = pageInto(loaded(list, 2), pageOf([5, ...list], null), null);
  expect(keysOf(after)).toEqual([5, 10, 20, 30, 40, 50, 60]);
  expect(after.pageInfo).toEqual({ hasNextPage: true, endCursor: '60' });
});

test('what left the queue is gone once its page is read anew, also when it was the last of that page', () => {
  const known = loaded([10, 20, 30, 40, 50, 60, 70], 2);
  expect(keysOf(pageInto(known, pageOf([10, 20, 40, 50, 60, 70], null), null))).toEqual([10, 20, 40, 50, 60]);
  expect(keysOf(pageInto(known, pageOf([10, 20, 30, 40], '30'), '30'))).toEqual([10, 20, 30, 40]);
});

test('read anew from the top, a list is what the server has, whoever came and left in between', () => {
  fc.assert(
    fc.property(sorted, sorted, fc.integer({ min: 1, max: 5 }), (before, now, pages) => {
      let known = pageInto(loaded(before, pages), pageOf(now, null), null);
      for (let at = SIZE; at <= 60; at += SIZE) {
        const after = known.edges[at - 1]?.cursor;
        if (after) known = pageInto(known, pageOf(now, after), after);
      }
      while (known.pageInfo.hasNextPage) known = next(known, now);
      expect(keysOf(known)).toEqual(now);
    }),
  );
});

test('no row stands in a list twice, whichever page is read anew', () => {
  fc.assert(
    fc.property(sorted, sorted, fc.nat({ max: 30 }), (before, now, at) => {
      const known = loaded(before, 4);
      const after = known.edges[at]?.cursor ?? null;
      const keys = keysOf(pageInto(known, pageOf(now, after), after));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
