import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';

interface Listed {
  name: string;
  documentCount: number;
  line: { name: string }[];
}

describe('who issues documents is looked up (Điều 8.2)', () => {
  let desk: LegalDesk;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const listed = async (filter: Record<string, unknown>, first = 100): Promise<Listed[]> => {
    const found: Listed[] = [];
    let after: string | null = null;
    do {
      const { legalAuthorities }: { legalAuthorities: Page } = await desk.read<{ legalAuthorities: Page }>(
        null,
        `query ($filter: LegalAuthorityFilter, $first: Int!, $after: String) {
          legalAuthorities(filter: $filter, first: $first, after: $after) {
            edges { node { name documentCount line { name } } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { filter, first, after },
      );
      found.push(...legalAuthorities.edges.map(({ node }) => node));
      after = legalAuthorities.pageInfo.hasNextPage ? legalAuthorities.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  interface Page {
    edges: { node: Listed }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const named = async (filter: Record<string, unknown>, first?: number) =>
    (await listed(filter, first)).map(({ name }) => name);

  it('by words in any order, with accents or without, or by an abbreviation', async () => {
    assert.deepEqual(await named({ query: 'nghiep cong' }), ['Bộ Công nghiệp', 'Sở Công nghiệp Thanh Hoá']);
    assert.deepEqual(await named({ query: 'UBND tỉnh Thanh Hóa' }), ['Uỷ ban nhân dân tỉnh Thanh Hoá']);
    assert.deepEqual(await named({ query: 'bkhcn' }), ['Bộ Khoa học và Công nghệ']);
    assert.deepEqual(await named({ query: '%' }), await named({}));
    assert.deepEqual(await named({ query: 'không có' }), []);
  });

  it('page by page as in one page, and only those that there are today', async () => {
    assert.deepEqual(await named({}, 5), await named({}));
    const [all, standing] = [await named({}), await named({ standing: true })];
    assert.deepEqual(
      all.filter((name) => !standing.includes(name)),
      [
        ...['Bộ Công nghiệp', 'Bộ Thông tin và Truyền thông', 'Bộ Thương mại'],
        ...['Sở Công nghiệp Thanh Hoá', 'Sở Thương mại Thanh Hoá'],
      ],
    );
  });

  it('with those whose work it took over, earliest first', async () => {
    const [department] = await listed({ query: 'Sở Công Thương' });
    assert.deepEqual(
      department?.line.map(({ name }) => name),
      ['Sở Công nghiệp Thanh Hoá', 'Sở Thương mại Thanh Hoá', 'Sở Công Thương Thanh Hoá'],
    );
  });

  it('with how many posted documents bear its name and are of its time', async () => {
    const decision = (number: string, issuedOn: string, issuer: string) => ({
      ...aDecree(number, issuedOn),
      ...{ type: 'DECISION' as const, issuers: [issuer] },
    });
    await desk.post(decision('7/2006/QĐ-BTM', '2006-01-05', 'BỘ THƯƠNG MẠI'));
    await desk.post(decision('8/2009/QĐ-BTM', '2009-01-05', 'Bộ Thương mại'));
    await desk.draft(decision('9/2006/QĐ-BTM', '2006-01-06', 'Bộ Thương mại'));
    const counts = async (query: string) =>
      (await listed({ query })).map(({ documentCount }) => documentCount);
    assert.deepEqual(await counts('Bộ Thương mại'), [1]);
    assert.deepEqual(await counts('Bộ Công Thương'), [0]);
  });
});
