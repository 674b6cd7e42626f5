import { operation } from './operation.ts';

export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

export interface Hit {
  kind: string;
  path: string;
  title: MarkedText;
  excerpt: MarkedText;
  number: string | null;
  documentType: string | null;
  issuers: string[];
  authors: string[];
  day: string;
}

export type FacetName = 'KIND' | 'SECTION' | 'FIELD' | 'YEAR' | 'ISSUER' | 'AUTHOR';

export interface SearchResult {
  hits: { edges: { node: Hit }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  totalCount: number;
  facets: { name: FacetName; values: { value: string; count: number }[] }[];
  readAs: string | null;
}

export interface SearchVariables extends Record<string, unknown> {
  input: Record<string, unknown>;
  first: number;
  after: string | null;
}

export const SEARCH = operation<
  { search: SearchResult; contentKinds: { kind: string; name: string }[] },
  SearchVariables
>(`query PublicSearch($input: SearchInput!, $first: Int!, $after: String) {
    search(input: $input, first: $first, after: $after) {
      hits {
        edges { node {
          kind path number documentType issuers authors day
          title { text marks { start end } } excerpt { text marks { start end } }
        } }
        pageInfo { hasNextPage endCursor }
      }
      totalCount readAs facets { name values { value count } }
    }
    contentKinds { kind name }
  }`);

export const SUGGESTIONS = operation<{ suggest: { title: string }[] }, { typed: string }>(
  `query PublicSuggestions($typed: String!) { suggest(typed: $typed) { title } }`,
);
