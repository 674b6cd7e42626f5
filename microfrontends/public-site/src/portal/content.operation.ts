import { operation } from './operation.ts';

export interface Picture {
  url: string;
  thumbnailUrl: string;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string | null;
}

/** The days on which a posting is on show, and where it stands today (Điều 8.8). */
export interface Validity {
  from: string;
  until: string;
  state: 'UPCOMING' | 'CURRENT' | 'EXPIRED';
}

export interface FactValue {
  text: string;
  href: string | null;
  machine: string | null;
  unit: { name: string } | null;
}

/** What was found at a link to another site, the last time it was looked at (Điều 8.6). */
export interface LinkCheck {
  url: string;
  verdict: 'OPEN' | 'GONE' | 'FAULTY' | 'UNREACHABLE' | 'PRIVATE';
  checkedAt: string;
}

/** One thing that is known of an item because it is of its kind: a value, or a table. */
export interface Fact {
  name: string;
  label: string;
  property: string | null;
  value: FactValue | null;
  table: { columns: string[]; rows: { day: string | null; cells: FactValue[] }[] } | null;
}

/** What a list shows of an item. Sections and fields come by code: their names are in the registers already. */
export interface Card {
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
  kind: string;
  schemaType: string;
  indexed: boolean;
  validity: Validity | null;
  facts: Fact[];
  linkChecks: LinkCheck[];
  document: unknown;
  field: { code: string } | null;
  byline: {
    name: string;
    office: string | null;
    part: 'WRITER' | 'TRANSLATOR' | 'PHOTOGRAPHER' | 'COLLECTOR';
  }[];
  origin: 'AUTHORED' | 'COLLECTED' | 'OFFICIAL_REPORT' | null;
  source: string | null;
  unit: { name: string } | null;
  updatedAt: string | null;
  eventAt: string | null;
  language: string;
  attachments: Attachment[];
  review: { reviewedAt: string; unit: { name: string } | null } | null;
  corrections: { at: string; note: string }[];
  withdrawal: { at: string; reason: string } | null;
}

const PICTURE = `cover { url thumbnailUrl width height alt caption }`;
const CARD = `kindName permalink title summary publishedAt section { code } ${PICTURE}`;
const VALUE = `text href machine unit { name }`;

export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ListVariables extends Record<string, unknown> {
  section?: string | null;
  field?: string | null;
  /** Only postings whose time is over, or only what is not. */
  archived?: boolean | null;
  /** True: only what machines may list. */
  indexed?: boolean | null;
  first: number;
  after?: string | null;
}

const LIST = (name: string, node: string) => `
  query ${name}($section: String, $field: String, $archived: Boolean, $indexed: Boolean, $first: Int!, $after: String) {
    publishedContent(section: $section, field: $field, archived: $archived, indexed: $indexed, first: $first, after: $after) {
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
      ${CARD} kind schemaType indexed document field { code } byline { name office part } origin source unit { name } updatedAt language eventAt
      attachments { name url contentType size caption }
      corrections { at note } review { reviewedAt unit { name } } withdrawal { at reason }
      validity { from until state }
      linkChecks { url verdict checkedAt }
      facts { name label property value { ${VALUE} } table { columns rows { day cells { ${VALUE} } } } }
    }
  }`);
