import { buildSchema, graphql } from 'graphql';
import type { Item, ListVariables } from '../portal/content.operation.ts';
import type { Execute } from '../portal/operation.ts';
import { DEPARTMENT } from './a-department.ts';
import { aLegalShelf } from './a-legal-shelf.ts';
import { CONTRACT } from './contract.graphql.ts';

const REGISTERS = {
  sections: [
    { code: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' },
    { code: 'thong-bao', name: 'Thông báo, niêm yết' },
    { code: 'nghien-cuu-trao-doi', name: 'Nghiên cứu – Trao đổi' },
    { code: 'van-ban-phap-luat', name: 'Văn bản quy phạm pháp luật' },
    { code: 'gioi-thieu', name: 'Giới thiệu' },
    { code: 'lien-he', name: 'Liên hệ' },
  ],
  fields: [
    { code: 'dien-luc', name: 'Điện lực' },
    { code: 'xuc-tien-thuong-mai', name: 'Xúc tiến thương mại' },
  ],
  units: DEPARTMENT.units,
  leadership: DEPARTMENT.leadership,
};

const schema = buildSchema(CONTRACT);

export interface TestPortal {
  items: Item[];
  down: boolean;
  asked: number;
  graphql: Execute;
}

/** An API in memory: the operations of the site are really parsed, validated and executed against the contract. */
export function aPortal(items: Item[] = []): TestPortal {
  const list = ({ section, field, archived, indexed, first, after }: ListVariables) => {
    const from = after ? Number(after) : 0;
    if (Number.isNaN(from)) throw new Error('not a cursor');
    const found = portal.items.filter(
      (item) =>
        !item.withdrawal &&
        (!section || item.section.code === section) &&
        (!field || item.field?.code === field) &&
        (archived == null || archived === (item.validity?.state === 'EXPIRED')) &&
        (indexed == null || indexed === item.indexed),
    );
    const edges = found
      .slice(from, from + first)
      .map((node, index) => ({ cursor: String(from + index + 1), node }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > from + first, endCursor: edges.at(-1)?.cursor ?? null },
    };
  };
  /** What a title holds, marked; the engine behind the API has tests of its own. */
  const found = ({ input, first, after }: { input: { query: string }; first: number; after?: string }) => {
    const page = list({ first, after: after ?? null });
    const nodes = page.edges.filter(({ node }) => node.title.includes(input.query));
    const edges = nodes.map(({ cursor, node }) => {
      const start = node.title.indexOf(input.query);
      const marks = input.query ? [{ start, end: start + input.query.length }] : [];
      const title = { text: node.title, marks };
      const excerpt = { text: node.summary, marks: [] };
      const own = {
        number: null,
        documentType: null,
        issuers: [],
        authors: ['Lê Thị Hoa'],
        day: '2026-11-20',
      };
      return { cursor, node: { ...own, kind: node.kind, path: node.permalink, title, excerpt } };
    });
    return {
      hits: { edges, pageInfo: page.pageInfo },
      totalCount: nodes.length,
      facets: [
        {
          name: 'KIND',
          values: [
            { value: 'NEWS_ITEM', count: 1 },
            { value: 'NOTICE', count: 1 },
          ],
        },
        { name: 'AUTHOR', values: [{ value: 'Lê Thị Hoa', count: 2 }] },
      ],
      readAs: null,
    };
  };
  const rootValue = {
    ...REGISTERS,
    ...aLegalShelf,
    unit: ({ code }: { code: string }) => DEPARTMENT.units.find((unit) => unit.code === code) ?? null,
    directory: ({ search }: { search: string }) => ({
      edges: DEPARTMENT.officials
        .filter(({ name }) => name.includes(search))
        .map((node) => ({ cursor: node.name, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    contentKinds: [{ kind: 'NEWS_ITEM', name: 'Tin, bài' }],
    suggest: ({ typed }: { typed: string }) =>
      portal.items.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase())),
    search: found,
    publishedContent: list,
    contentByPath: ({ path }: { path: string }) => {
      const shortId = /([a-z0-9]{7})$/.exec(path)?.[1];
      return portal.items.find((item) => shortId && item.permalink?.endsWith(shortId)) ?? null;
    },
  };
  const portal: TestPortal = {
    items,
    down: false,
    asked: 0,
    async graphql(source, variableValues) {
      portal.asked += 1;
      if (portal.down) return { data: null, errors: [{ message: 'connection refused' }] };
      return graphql({
        schema,
        source,
        variableValues,
        rootValue,
        typeResolver: () => 'NewsItem',
      });
    },
  };
  return portal;
}
