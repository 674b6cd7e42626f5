import { createContextKeys, globalId, newId } from '@portal/kit';
import type { Service } from '@portal/kit';
import { identityService } from '@portal/identity/testing';
import { TEST_SECRET, testDatabase } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import type { PublicFact } from '@portal/schema';
import { graphql } from 'graphql';
import type { SearchServer } from '../engines/typesense/search-server.ts';
import { searchService } from '../service.ts';

export interface Search {
  db: TestDatabase;
  service: Service;
  /** Stated on the bus as its owner would; answers its uuid. */
  state(fact: Partial<PublicFact> & { uuid?: string }, at?: Date): Promise<string>;
  /** In the owner's transaction: search has heard nothing of it yet. */
  withdraw(uuid: string): Promise<void>;
  ask<Data = Answer>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Titles, best first. */
  titles(input: object): Promise<string[]>;
  close(): Promise<void>;
}

export interface Answer {
  search: {
    hits: {
      edges: {
        cursor: string;
        node: {
          id: string;
          title: { text: string; marks: { start: number; end: number }[] };
          excerpt: { text: string; marks: { start: number; end: number }[] };
        };
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    totalCount: number;
    facets: { name: string; values: { value: string; count: number }[] }[];
    readAs: string | null;
  };
}

export const SEARCH = `query ($input: SearchInput!, $first: Int! = 50, $after: String) {
  search(input: $input, first: $first, after: $after) {
    hits {
      edges { cursor node { id title { text marks { start end } } excerpt { text marks { start end } } } }
      pageInfo { hasNextPage endCursor }
    }
    totalCount readAs facets { name values { value count } } } }`;

export const aFact = (fact: Partial<PublicFact> & { uuid?: string } = {}): PublicFact => {
  const { uuid = newId(), ...given } = fact;
  return {
    ...{ id: globalId('NewsItem', uuid), kind: 'NEWS_ITEM', path: `/tin/${uuid}`, title: 'Tin', summary: '' },
    ...{ text: '', language: 'vi', section: 'tin-tuc-su-kien', field: null, unitId: null, authors: [] },
    ...{ number: null, issuers: [], documentType: null, issuedOn: null },
    ...{ publishedAt: '2026-11-20T03:00:00Z', updatedAt: '2026-11-20T03:00:00Z', listedUntil: null },
    ...given,
  };
};

/** Search on a database of its own, told by the bus as in the portal. */
export async function aSearch(searchServer: SearchServer | null = null): Promise<Search> {
  const db = await testDatabase([identityService, searchService]);
  const { publicKey } = await createContextKeys();
  const options = { databaseUrl: db.url, secret: TEST_SECRET, publicKey, filesFolder: '', searchServer };
  const service = await searchService.create(options);
  const ask = async <Data = Answer>(source: string, variableValues: Record<string, unknown> = {}) => {
    const contextValue = await service.contextFor();
    const { data, errors } = await graphql({ schema: service.schema, source, variableValues, contextValue });
    if (errors) throw errors[0] ?? new Error('no answer');
    return data as Data;
  };
  return {
    db,
    service,
    ask,
    async state(given, at) {
      const { uuid = newId(), ...fact } = given;
      await db.query(
        `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
         values ($1, 'fact.stated', 'content', 'NewsItem', $2, $3, coalesce($4, kit.now()))`,
        [newId(), uuid, JSON.stringify(aFact({ uuid, ...fact })), at ?? null],
      );
      return uuid;
    },
    async withdraw(uuid) {
      await db.query(
        `insert into search.outbox (event_id, type, subject_type, subject_id, payload, occurred_at)
         values ($1, 'fact.withdrawn', 'NewsItem', $2, '{}', kit.now())`,
        [newId(), uuid],
      );
    },
    async titles(input) {
      const { search } = await ask(SEARCH, { input });
      return search.hits.edges.map(({ node }) => node.title.text);
    },
    async close() {
      await service.close();
      await db.close();
    },
  };
}
