import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { ListVariables } from '../portal/content.operation.ts';
import type { Registers } from '../portal/portal.ts';
import { page, redirect } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import type { Site } from '../site.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import type { Crumb } from './breadcrumb.ts';
import { cards } from './card.ts';
import { layout } from './layout.ts';
import { notFoundPage } from './notice.page.ts';
import { aboutDepartment } from './about-department.ts';

const PAGE = 12;

interface List {
  title: string;
  path: string;
  filter: Pick<ListVariables, 'section' | 'field' | 'archived'>;
  crumbs: Crumb[];
  intro?: Markup | null;
  /** Said when there is nothing, instead of the usual. */
  empty?: string;
  /** Below the list. */
  outro?: Markup | null;
}

/** A page of a list by keyset: the address of an older page stays right while new items come in. */
async function listPage(site: Site, registers: Registers, list: List, after: string | null): Promise<Answer> {
  const { words, portal } = site;
  const found = await portal.cards({ ...list.filter, first: PAGE, after }).catch((failure: unknown) => {
    if (after === null) throw failure;
    return null;
  });
  // A cursor that was made up or is too old: the list itself is still there.
  if (found === null) return redirect(list.path, 302);
  const items = found.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = found.pageInfo;
  const older =
    hasNextPage &&
    endCursor &&
    markup`<a class="button" rel="next" href="${list.path}?sau=${encodeURIComponent(endCursor)}">${words.older}</a>`;
  const newest = after !== null && markup`<a class="button" href="${list.path}">${words.newest}</a>`;
  const paging =
    (older || newest) && markup`<nav class="paging" aria-label="${words.paging}">${newest}${older}</nav>`;
  const intro = after === null && list.intro;
  const listed =
    items.length > 0
      ? cards(items, registers, { level: 2, section: !list.filter.section })
      : (list.empty ?? !intro) && markup`<p class="nothing">${list.empty ?? words.nothingYet}</p>`;
  const main = markup`<div class="wide">${breadcrumb(site, list.crumbs, list.title)}
<h1>${list.title}</h1>
${intro}${listed}${paging}${list.outro}</div>`;
  const about = {
    title: list.title,
    description: `${list.title} – ${site.name}`,
    path: after === null ? list.path : `${list.path}?sau=${encodeURIComponent(after)}`,
    data: [breadcrumbData(site, [...list.crumbs, { name: list.title, path: list.path }])],
    ...(list.filter.section && !list.filter.archived ? { feed: { path: list.path, title: list.title } } : {}),
  };
  return page(layout(site, registers, about, main));
}

export async function sectionPage(site: Site, code: string, after: string | null): Promise<Answer> {
  const registers = await site.portal.registers();
  const section = registers.sections.find((entry) => entry.code === code);
  if (!section) return notFoundPage(site);
  const [intro, archived] = await Promise.all([
    aboutDepartment(site, code),
    site.portal.cards({ section: code, archived: true, first: 1 }),
  ]);
  const outro =
    archived.edges.length > 0
      ? markup`<p><a class="more" href="/${code}/luu-tru">${site.words.archiveOf(section.name)}</a></p>`
      : null;
  const filter = { section: code, archived: false };
  const list = { title: section.name, path: `/${code}`, filter, crumbs: [], intro, outro };
  return listPage(site, registers, list, after);
}

/** Postings whose time on show is over: out of the lists, never gone (Điều 8.8). */
export async function archivePage(site: Site, code: string, after: string | null): Promise<Answer> {
  const registers = await site.portal.registers();
  const section = registers.sections.find((entry) => entry.code === code);
  if (!section) return notFoundPage(site);
  const { words } = site;
  const list = {
    title: words.archiveOf(section.name),
    path: `/${code}/luu-tru`,
    filter: { section: code, archived: true },
    crumbs: [{ name: section.name, path: `/${code}` }],
    intro: markup`<p class="lead">${words.archiveLead}</p>`,
    empty: words.archiveEmpty,
  };
  return listPage(site, registers, list, after);
}

export async function fieldPage(site: Site, code: string, after: string | null): Promise<Answer> {
  const registers = await site.portal.registers();
  const field = registers.fields.find((entry) => entry.code === code);
  if (!field) return notFoundPage(site);
  const crumbs = [{ name: site.words.fields, path: '/linh-vuc' }];
  return listPage(
    site,
    registers,
    { title: field.name, path: `/linh-vuc/${code}`, filter: { field: code, archived: false }, crumbs },
    after,
  );
}

export async function fieldsPage(site: Site): Promise<Answer> {
  const { words, portal } = site;
  const registers = await portal.registers();
  const main = markup`<div class="wide">${breadcrumb(site, [], words.fields)}
<h1>${words.fields}</h1><p class="lead">${words.fieldsIntro}</p>
<ul class="tiles">${registers.fields.map(
    ({ code, name }) => markup`<li><a href="/linh-vuc/${code}">${name}</a></li>`,
  )}</ul></div>`;
  const about = { title: words.fields, description: words.fieldsIntro, path: '/linh-vuc' };
  return page(layout(site, registers, about, main));
}
