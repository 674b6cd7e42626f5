import { day, iso } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Registers } from '../portal/portal.ts';
import type { FacetName, Hit, MarkedText, SearchResult } from '../portal/search.operation.ts';
import { page, redirect, textFile } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { absolute, fieldName, sectionName } from '../site.ts';
import type { Site } from '../site.ts';
import { breadcrumb } from './breadcrumb.ts';
import { layout } from './layout.ts';
import { daysOf, inputOf, parametersOf, searchAddress, SEARCH_PATH } from './search-address.ts';
import type { SearchAsked } from './search-address.ts';
import { suggesting, SUGGESTIONS_PATH } from './suggesting.ts';

const PAGE = 10;
const MOST_VALUES = 8;

/** What answers the query is marked in the text as it was published. */
function marked({ text, marks }: MarkedText): Markup {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return markup`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return markup`${pieces}${text.slice(at)}`;
}

function hit(found: Hit, kinds: ReadonlyMap<string, string>): Markup {
  const { title, excerpt, path, number, documentType, issuers, authors } = found;
  const about = [documentType ?? kinds.get(found.kind), number, issuers.join(', '), authors.join(', ')];
  return markup`<li class="hit"><h2><a href="${path}">${marked(title)}</a></h2><p class="card-meta">${about.map(
    (piece) => piece && markup`<span>${piece}</span>`,
  )}<time datetime="${found.day}">${day(iso(found.day))}</time></p><p>${marked(excerpt)}</p></li>`;
}

/** Each value narrows the search, or widens it again where it is chosen: links, so that nothing needs a script. */
function facets(site: Site, { facets: all }: SearchResult, asked: SearchAsked, nameOf: NameOf): Markup {
  const shown = all.filter(({ name, values }) => values.length > 1 || asked.narrowed[name] !== undefined);
  return markup`<nav class="facets" id="thu-hep" tabindex="-1" aria-label="${site.words.narrow}">${shown.map(
    ({ name, values }) => {
      const { [name]: chosen, ...others } = asked.narrowed;
      return markup`<h2>${site.words.facets[name]}</h2><ul>${inOrder(name, values)
        .slice(0, MOST_VALUES)
        .map(({ value, count }) => {
          const here = value === chosen;
          const narrowed = here ? others : { ...others, [name]: value };
          const href = searchAddress({ ...asked, narrowed, after: null });
          return markup`<li><a${attributes({ href, 'aria-current': here ? 'true' : null })}>${nameOf(name, value)}<span class="count"> ${count}</span></a></li>`;
        })}</ul>`;
    },
  )}</nav>`;
}

/** Years as they come; everything else by how much was found. */
const inOrder = (name: FacetName, values: SearchResult['facets'][number]['values']) =>
  name === 'YEAR' ? values.toSorted((a, b) => b.value.localeCompare(a.value)) : values;

/** What the search is narrowed to, each with the way to take it back: on a phone the facets are far below. */
function chosen(site: Site, asked: SearchAsked, nameOf: NameOf): Markup | false {
  const { words } = site;
  const facets = (Object.entries(asked.narrowed) as [FacetName, string][]).map(([name, value]) => {
    const { [name]: _taken, ...others } = asked.narrowed;
    return { text: `${words.facets[name]}: ${nameOf(name, value)}`, without: { narrowed: others } };
  });
  const days = daysOf(asked.period).flatMap(({ day: which, value }) =>
    value
      ? {
          text: `${words.period[which]} ${day(iso(value))}`,
          without: { period: { ...asked.period, [which]: null } },
        }
      : [],
  );
  const all = [...facets, ...days];
  return (
    all.length > 0 &&
    markup`<nav class="chosen" aria-label="${words.narrowedTo}"><ul>${all.map(
      ({ text, without }) =>
        markup`<li><a href="${searchAddress({ ...asked, ...without, after: null })}"><span class="unseen">${words.takeBack} </span>${text}<span aria-hidden="true"> ×</span></a></li>`,
    )}</ul></nav>`
  );
}

function form({ words }: Site, { search, narrowed, period }: SearchAsked): Markup {
  return markup`<form class="finder" role="search" action="${SEARCH_PATH}" method="get"><label for="tim-trang">${
    words.searchFor
  }</label><div><input${attributes({ id: 'tim-trang', name: 'tim', type: 'search', value: search, maxlength: 200, ...suggesting(words) })}>${parametersOf(
    narrowed,
  ).map(
    ([name, value]) => markup`<input${attributes({ type: 'hidden', name, value })}>`,
  )}<button class="button" type="submit">${words.find}</button></div><details${attributes({ class: 'fold', open: daysOf(period).some(({ value }) => value) })}><summary>${words.between}</summary><div class="between">${daysOf(
    period,
  ).map(
    ({ day: which, name, value }) =>
      markup`<label for="${name}-ngay">${words.period[which]}</label><input${attributes({ id: `${name}-ngay`, name, type: 'date', value })}>`,
  )}</div></details></form>`;
}

function results(
  site: Site,
  result: SearchResult,
  asked: SearchAsked,
  kinds: ReadonlyMap<string, string>,
): Markup {
  const { words } = site;
  if (result.hits.edges.length === 0) return markup`<p class="nothing">${words.nothingFound}</p>`;
  const { hasNextPage, endCursor } = result.hits.pageInfo;
  const more = hasNextPage && searchAddress({ ...asked, after: endCursor });
  return markup`<ol class="hits">${result.hits.edges.map(({ node }) => hit(node, kinds))}</ol>${
    more &&
    markup`<nav class="paging" aria-label="${words.paging}"><a class="button" rel="next" href="${more}">${words.moreFound}</a></nav>`
  }`;
}

/** Tìm kiếm (Điều 8): what is public, by words, field, time, issuer, author and kind; without a script. */
export async function searchPage(site: Site, asked: SearchAsked): Promise<Answer> {
  const { words, portal } = site;
  const question = { input: inputOf(asked), first: PAGE, after: asked.after };
  const [registers, found] = await Promise.all([
    portal.registers(),
    portal.search(question).catch((failure: unknown) => {
      if (asked.after === null) throw failure;
      return null;
    }),
  ]);
  // A cursor that was made up: the search itself is still there.
  if (found === null) return redirect(searchAddress({ ...asked, after: null }), 302);
  const { search: result, contentKinds } = found;
  const kinds = new Map([...contentKinds.map(({ kind, name }) => [kind, name] as const), words.legalKind]);
  const nameOf = namesOf(registers, kinds);
  const title = asked.search ? words.found(asked.search) : words.searchTitle;
  const main = markup`<div class="wide">${breadcrumb(site, [], words.searchTitle)}
<h1>${title}</h1>${form(site, asked)}
<p class="found-count" role="status">${words.foundCount(result.totalCount)}${
    result.readAs && markup` ${words.readAs} <mark>${result.readAs}</mark>.`
  }</p>${chosen(site, asked, nameOf)}${result.totalCount > 0 && markup`<p class="to-facets"><a href="#thu-hep">${words.narrow}</a></p>`}
<div class="searched"><div>${results(site, result, asked, kinds)}</div>${facets(site, result, asked, nameOf)}</div></div>`;
  return page(layout(site, registers, { title, description: words.searchTitle, path: null }, main));
}

type NameOf = (facet: FacetName, value: string) => string;

const namesOf =
  (registers: Registers, kinds: ReadonlyMap<string, string>): NameOf =>
  (facet, value) => {
    if (facet === 'SECTION') return sectionName(registers, value);
    if (facet === 'FIELD') return fieldName(registers, value);
    return facet === 'KIND' ? (kinds.get(value) ?? value) : value;
  };

/** Titles for what was typed so far, as the browser's own search box asks for them (OpenSearch suggestions), and ours. */
export async function suggestions({ portal }: Site, typed: string): Promise<Answer> {
  const titles = typed ? await portal.suggestions(typed) : [];
  return textFile(JSON.stringify([typed, titles]), 'application/x-suggestions+json; charset=utf-8');
}

/** OpenSearch: browsers offer the portal's search by themselves. */
export function openSearch(site: Site): Answer {
  const address = (path: string) => absolute(site, path).replace('%7B', '{').replace('%7D', '}');
  const description = markup`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.name.slice(0, 16)}</ShortName>
<Description>${site.words.searchTitle}: ${site.name}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="${address(`${SEARCH_PATH}?tim={searchTerms}`)}"/>
<Url type="application/x-suggestions+json" method="get" template="${address(`${SUGGESTIONS_PATH}?tim={searchTerms}`)}"/>
</OpenSearchDescription>
`;
  return textFile(description.text, 'application/opensearchdescription+xml; charset=utf-8');
}
