import { connection, decodeCursor, FieldReference, globalId, SectionReference } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { enginesOf } from '../engines/engines.ts';
import { excerptOf, marksIn } from './marks.ts';
import { passageTexts, searchFacts } from './search-facts.query.ts';
import type { FoundFact } from './search-facts.query.ts';
import type { SearchFilter } from './search-filter.ts';
import type { SearchHit } from './search.view.ts';
import { SearchResult, SearchInput, Suggestion } from './search.view.ts';
import { suggest } from './suggest.query.ts';

const LONGEST_PAGE = 50;
const MOST_SUGGESTIONS = 20;
const LONGEST_QUERY = 400;

const within = (first: number, most: number) => Math.min(Math.max(first, 1), most);

/** Everybody searches; nothing here asks who is searching. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description: 'What is public and answers; withdrawn items are never in it.',
  })
  async search(
    @Arg('input', () => SearchInput, { description: 'What is searched for.' }) input: SearchInput,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() { runtime }: Context,
  ): Promise<SearchResult> {
    const query = input.query.slice(0, LONGEST_QUERY);
    const found = await searchFacts({ runtime, engines: enginesOf(runtime) }, query, filterOf(input));
    const size = within(first, LONGEST_PAGE);
    const page = (after ? found.facts.filter(isBehind(after)) : found.facts).slice(0, size + 1);
    const texts = await passageTexts(runtime, page);
    const shown = page.map((fact, at) => ({ fact, hit: present(fact, texts[at] ?? '', found.rarities) }));
    const { edges, pageInfo } = connection(shown, { first: size, cursorOf: ({ fact }) => placeOf(fact) });
    return {
      hits: { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.hit })), pageInfo },
      totalCount: found.facts.length,
      facets: found.facets,
      readAs: found.corrected,
      degraded: found.degraded,
    };
  }

  @Query(() => [Suggestion], { description: 'Titles in which what was typed so far begins a word.' })
  async suggest(
    @Arg('typed', () => String, { description: 'What was typed so far, with or without accents.' })
    typed: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'At most 20.' }) first: number,
    @Ctx() { runtime }: Context,
  ): Promise<Suggestion[]> {
    const found = await suggest(runtime, typed.slice(0, LONGEST_QUERY), within(first, MOST_SUGGESTIONS));
    return found.map(({ type, ...suggested }) => ({ ...suggested, id: globalId(type, suggested.id) }));
  }
}

const PLACES = 9;
const placeOf = ({ score, id }: FoundFact) => [score.toFixed(PLACES), id] as const;

/** Behind a place by (score, id): a page stays put while others are added. */
function isBehind(after: string): (fact: FoundFact) => boolean {
  const [score = '', id = ''] = decodeCursor(after);
  return (fact) => {
    const place = Number(fact.score.toFixed(PLACES));
    return place < Number(score) || (place === Number(score) && fact.id > id);
  };
}

const some = (values: string[] | null | undefined) => (values && values.length > 0 ? values : null);

const filterOf = (input: SearchInput): SearchFilter => ({
  kinds: some(input.kinds),
  sections: some(input.sections),
  fields: some(input.fields),
  issuers: some(input.issuers),
  authors: some(input.authors),
  from: input.from ?? null,
  until: input.until ?? null,
});

function present(fact: FoundFact, text: string, rarities: ReadonlyMap<string, number>): SearchHit {
  const { id, type, section, field, document_type, published_at, title, ...plain } = fact;
  const { kind, path, number, issuers, authors, day } = plain;
  return {
    ...{ kind, path, number, issuers, authors, day },
    id: globalId(type, id),
    title: { text: title.normalize('NFC'), marks: marksIn(title, rarities) },
    excerpt: excerptOf(text, rarities),
    section: section === null ? null : SectionReference.to(section),
    field: field === null ? null : FieldReference.to(field),
    documentType: document_type,
    publishedAt: published_at,
  };
}
