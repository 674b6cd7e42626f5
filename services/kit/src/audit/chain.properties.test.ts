import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anchorDigest } from './anchor.ts';
import type { Head } from './anchor.ts';
import { chainReader, detailDigest, entryDigest } from './chain.ts';
import type { Link } from './chain.ts';

/** Chains as the runner writes them, one after the other. */
const chains = fc
  .array(
    fc.array(
      fc.record({
        command: fc.string(),
        detail: fc.jsonValue(),
        ms: fc.nat(),
        seen: fc.option(fc.array(fc.string())),
      }),
      { minLength: 1 },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.flatMap((acts, chain) => written(`Edition ${chain}`, acts)));

function written(
  subjectId: string,
  acts: { command: string; detail: unknown; ms: number; seen: string[] | null }[],
): Link[] {
  const links: Link[] = [];
  for (const [index, { command, detail, ms, seen }] of acts.entries()) {
    const salt = `salt ${subjectId} ${index}`;
    const entry = {
      ...{ subjectType: 'Edition', subjectId, seq: index + 1, command, at: new Date(ms) },
      ...{ detailDigest: detailDigest(salt, detail), previousDigest: links.at(-1)?.digest ?? null, seen },
    };
    links.push({ ...entry, digest: entryDigest(entry), salt, detail });
  }
  return links;
}

const flaws = (links: readonly Link[]) => links.flatMap(chainReader());
const anyRow = (links: readonly Link[]) => fc.nat({ max: links.length - 1 });
const chainsAndRow = chains.chain((links) => fc.tuple(fc.constant(links), anyRow(links)));
const isLast = (links: readonly Link[], at: number) => links[at + 1]?.subjectId !== links[at]?.subjectId;

describe('chains, however long and however many (D9)', () => {
  test('hold as they were written, with details erased by decision too', () => {
    fc.assert(
      fc.property(chains, (links) => {
        assert.deepEqual(flaws(links), []);
        assert.deepEqual(
          flaws(links.map((link) => ({ ...link, salt: null, detail: null, erased: true }))),
          [],
        );
      }),
    );
  });

  test('name a row that was changed, even when its own digest was made to fit', () => {
    fc.assert(
      fc.property(chainsAndRow, fc.boolean(), ([links, at], forged) => {
        const changed = links.map((link, index) => {
          if (index !== at) return link;
          const other = { ...link, command: `${link.command}!` };
          return forged ? { ...other, digest: entryDigest(other) } : other;
        });
        const found = flaws(changed).map(({ damage }) => damage);
        // A forged last row is whole by itself: that is what anchors are for.
        if (forged && isLast(links, at)) assert.deepEqual(found, []);
        else assert.deepEqual(found, [forged ? 'UNLINKED' : 'CHANGED']);
      }),
    );
  });

  test('name a row that was taken out of the middle or from the beginning', () => {
    fc.assert(
      fc.property(chainsAndRow, ([links, at]) => {
        const found = flaws(links.filter((_, index) => index !== at));
        if (isLast(links, at)) assert.deepEqual(found, []);
        else
          assert.deepEqual(
            found.map(({ damage, seq }) => [damage, seq]),
            [['MISSING', links[at]?.seq]],
          );
      }),
    );
  });

  test('an anchor changes with every head, with their number and with the anchor before', async () => {
    const heads = fc.array(
      fc.record({ subjectType: fc.string(), subjectId: fc.string(), seq: fc.nat(), digest: fc.string() }),
      { minLength: 1 },
    );
    const anchor = { schema: 'desk', day: '2026-11-25', madeAt: new Date(0), previousDigest: 'a' };
    await fc.assert(
      fc.asyncProperty(heads, fc.nat(), async (all, pick) => {
        const at = pick % all.length;
        const changed = (change: Partial<Head>) =>
          all.map((head, index) => (index === at ? { ...head, ...change } : head));
        const digests = [
          await anchorDigest(anchor, all),
          await anchorDigest(anchor, changed({ digest: `${all[at]?.digest}!` })),
          await anchorDigest(anchor, changed({ seq: -1 })),
          await anchorDigest(anchor, all.toSpliced(at, 1)),
          await anchorDigest({ ...anchor, previousDigest: 'b' }, all),
          await anchorDigest({ ...anchor, day: '2026-11-26' }, all),
        ];
        assert.equal(new Set(digests).size, digests.length);
      }),
    );
  });
});
