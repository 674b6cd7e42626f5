import { operation } from './operation.ts';

export type Kind = 'NEWS_ITEM' | 'RESEARCH_ARTICLE';

export interface Picture {
  url: string;
  thumbnailUrl: string;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string | null;
}

/** What a list shows of an item. Sections and fields come by code: their names are in the registers already. */
export interface Card {
  kind: Kind;
  kindName: string;
  permalink: string | null;
  title: string;
  summary: string;
  publishedAt: string | null;
  section: { code: string };
  cover: Picture | null;
}

export interface Attachment {
  name: string;
  url: string;
  contentType: string;
  size: number;
  caption: string | null;
}

export interface Item extends Card {
  document: unknown;
  field: { code: string } | null;
  byline: { name: string; office: string | null; part: 'WRITER' | 'TRANSLATOR' | 'PHOTOGRAPHER' }[];
  origin: 'AUTHORED' | 'COLLECTED' | 'OFFICIAL_REPORT' | null;
  source: string | null;
  unit: { name: string } | null;
  updatedAt: string | null;
  eventAt?: string;
  language: string;
  attachments: Attachment[];
  corrections: { at: string; note: string }[];
  withdrawal: { at: string; reason: string } | null;
}

const PICTURE = `cover { url thumbnailUrl width height alt caption }`;
const CARD = `kind kindName permalink title summary publishedAt section { code } ${PICTURE}`;

export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ListVariables extends Record<string, unknown> {
  section?: string | null;
  field?: string | null;
  kind?: Kind | null;
  first: number;
  after?: string | null;
}

const LIST = (name: string, node: string) => `
  query ${name}($section: String, $field: String, $kind: ContentKind, $first: Int!, $after: String) {
    publishedContent(section: $section, field: $field, kind: $kind, first: $first, after: $after) {
      edges { cursor node { ${node} } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const CARDS = operation<{ publishedContent: Page<Card> }, ListVariables>(LIST('PublicCards', CARD));

export type FeedItem = Pick<
  Item,
  | 'permalink'
  | 'title'
  | 'summary'
  | 'publishedAt'
  | 'updatedAt'
  | 'document'
  | 'byline'
  | 'section'
  | 'cover'
>;
export const FEED = operation<{ publishedContent: Page<FeedItem> }, ListVariables>(
  LIST(
    'PublicFeed',
    `permalink title summary publishedAt updatedAt document byline { name } section { code } ${PICTURE}`,
  ),
);

export type Address = Pick<Item, 'permalink' | 'updatedAt'>;
export const ADDRESSES = operation<{ publishedContent: Page<Address> }, ListVariables>(
  LIST('PublicAddresses', `permalink updatedAt`),
);

export const ITEM = operation<{ contentByPath: Item | null }, { path: string }>(`
  query PublicItem($path: String!) {
    contentByPath(path: $path) {
      ${CARD} document field { code } byline { name office part } origin source unit { name } updatedAt language
      attachments { name url contentType size caption }
      corrections { at note } withdrawal { at reason }
      ... on NewsItem { eventAt }
    }
  }`);
