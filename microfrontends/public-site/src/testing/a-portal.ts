import { buildSchema, graphql } from 'graphql';
import type { Item, ListVariables } from '../portal/content.operation.ts';
import type { Execute } from '../portal/operation.ts';
import { DEPARTMENT } from './a-department.ts';
import { CONTRACT } from './contract.graphql.ts';

const REGISTERS = {
  sections: [
    { code: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' },
    { code: 'thong-bao', name: 'Thông báo, niêm yết' },
    { code: 'nghien-cuu-trao-doi', name: 'Nghiên cứu – Trao đổi' },
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
  const rootValue = {
    ...REGISTERS,
    unit: ({ code }: { code: string }) => DEPARTMENT.units.find((unit) => unit.code === code) ?? null,
    directory: ({ search }: { search: string }) => ({
      edges: DEPARTMENT.officials
        .filter(({ name }) => name.includes(search))
        .map((node) => ({ cursor: node.name, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
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
