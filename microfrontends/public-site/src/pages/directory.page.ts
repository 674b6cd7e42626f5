import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Unit } from '../portal/directory.operation.ts';
import { page, redirect } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import type { Site } from '../site.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { layout } from './layout.ts';
import { contact, officials } from './official.ts';

const PAGE = 50;
export const DIRECTORY_PATH = '/danh-ba';

export interface DirectoryAsked {
  search: string;
  byName: boolean;
  after: string | null;
}

function finder({ words }: Site, search: string): Markup {
  return markup`<form class="finder" role="search" action="${DIRECTORY_PATH}" method="get"><label for="tim">${
    words.findOfficial
  }</label><div><input${attributes({ id: 'tim', name: 'tim', type: 'search', value: search, maxlength: 100, autocomplete: 'off' })}><button class="button" type="submit">${
    words.find
  }</button></div></form>`;
}

function ways({ words }: Site, byName: boolean): Markup {
  const ways: [string, string, boolean][] = [
    [DIRECTORY_PATH, words.byUnit, !byName],
    [`${DIRECTORY_PATH}?xep=ten`, words.byName, byName],
    ['/so-do-to-chuc', words.chart, false],
  ];
  return markup`<ul class="ways">${ways.map(
    ([href, name, here]) =>
      markup`<li><a${attributes({ href, 'aria-current': here ? 'page' : null })}>${name}</a></li>`,
  )}</ul>`;
}

const unitSection = ({ code, name, ...unit }: Unit, { words }: Site) => {
  const id = code.toLowerCase();
  return markup`<section class="directory-unit" aria-labelledby="${id}"><h2 id="${id}"><a href="${DIRECTORY_PATH}/${id}">${name}</a></h2>${contact(
    unit.contact,
    name,
    words,
  )}${officials(unit.officials, words, unit.headVacant)}</section>`;
};

async function byUnit(site: Site): Promise<Markup> {
  const { leadership, units } = await site.portal.directory();
  const { words } = site;
  return markup`<section class="directory-unit" aria-labelledby="lanh-dao"><h2 id="lanh-dao">${
    words.leadership
  }</h2>${officials(leadership, words)}</section>${units.map((unit) => unitSection(unit, site))}`;
}

async function found(site: Site, { search, after }: DirectoryAsked): Promise<Markup | null> {
  const { words, portal } = site;
  const answer = await portal.officials({ search, first: PAGE, after }).catch((failure: unknown) => {
    if (after === null) throw failure;
    return null;
  });
  if (!answer) return null;
  const { hasNextPage, endCursor } = answer.pageInfo;
  const asked = search ? `tim=${encodeURIComponent(search)}` : 'xep=ten';
  const more = hasNextPage && endCursor && `${DIRECTORY_PATH}?${asked}&sau=${encodeURIComponent(endCursor)}`;
  return markup`<h2 class="found" id="ket-qua">${search ? words.found(search) : words.byName}</h2>${
    answer.edges.length > 0
      ? officials(
          answer.edges.map(({ node }) => node),
          words,
        )
      : markup`<p class="nothing">${words.nobodyFound}</p>`
  }${more && markup`<nav class="paging" aria-label="${words.paging}"><a class="button" rel="next" href="${more}">${words.nextOfficials}</a></nav>`}`;
}

/** Danh bạ (Điều 8.5): by unit, or by given name; searched without a script. */
export async function directoryPage(site: Site, asked: DirectoryAsked): Promise<Answer> {
  const { words, portal } = site;
  const flat = asked.search !== '' || asked.byName;
  const [registers, listed] = await Promise.all([
    portal.registers(),
    flat ? found(site, asked) : byUnit(site),
  ]);
  if (!listed) return redirect(DIRECTORY_PATH, 302);
  const main = markup`<div class="wide directory">${breadcrumb(site, [], words.directory)}
<h1>${words.directory}</h1><p class="lead">${words.directoryLead}</p>
${finder(site, asked.search)}${ways(site, asked.byName)}${listed}</div>`;
  const about = {
    title: words.directory,
    description: words.directoryLead,
    path: flat ? null : DIRECTORY_PATH,
    data: [breadcrumbData(site, [{ name: words.directory, path: DIRECTORY_PATH }])],
  };
  return page(layout(site, registers, about, main));
}
