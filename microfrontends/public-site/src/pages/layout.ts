import { attributes, jsonLd, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import { STANDING_SECTIONS } from '../portal/portal.ts';
import type { Registers } from '../portal/portal.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';
import { mark } from './mark.ts';
import { suggesting } from './suggesting.ts';

export interface PageHead {
  title: string | null;
  description: string;
  /** Path of the page's one address; null for pages that have none (errors). */
  path: string | null;
  openGraph?: Record<string, string | null>;
  data?: object[];
  /** Whether search engines may hold it; they may unless it says no. */
  indexed?: boolean;
  /** The feed that follows this page, without its ending. */
  feed?: { path: string; title: string };
}

function feedLinks(site: Site, feed: PageHead['feed']): Markup[] {
  const all = { path: '', title: site.name };
  return [all, ...(feed ? [feed] : [])].flatMap(({ path, title }) =>
    [
      ['atom', 'application/atom+xml'],
      ['rss', 'application/rss+xml'],
    ].map(
      ([format, type]) =>
        markup`<link${attributes({ rel: 'alternate', type, title: `${title} (${format})`, href: `${path}/${format}.xml` })}>`,
    ),
  );
}

function head(
  site: Site,
  { title, description, path, openGraph, data, indexed = true, feed }: PageHead,
): Markup {
  const { assets } = site;
  const canonical = path === null ? null : absolute(site, path);
  const properties = {
    'og:site_name': site.name,
    'og:title': title ?? site.name,
    'og:description': description,
    'og:type': 'website',
    'og:locale': site.words.language === 'vi' ? 'vi_VN' : 'en_GB',
    'og:url': canonical,
    ...openGraph,
  };
  const preload = ['latin', 'vietnamese'].map((subset) => {
    const href = assets.address(`be-vietnam-pro-${subset}-400-normal.woff2`);
    return markup`<link${attributes({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: 'anonymous' })}>`;
  });
  return markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? `${title} – ${site.name}` : site.name}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#10294a">
${canonical && markup`<link rel="canonical" href="${canonical}">`}${(!canonical || !indexed) && markup`<meta name="robots" content="noindex">`}
<link rel="icon" type="image/svg+xml" href="${assets.address('mark.svg')}">
${preload}
<link rel="stylesheet" href="${assets.address('site.css')}">
<script src="${assets.address('suggest.js')}" type="module"></script>
<link${attributes({ rel: 'search', type: 'application/opensearchdescription+xml', title: site.name, href: '/opensearch.xml' })}>
${feedLinks(site, feed)}
${Object.entries(properties)
  .filter(([, content]) => content)
  .map(
    ([property, content]) => markup`<meta property="${property}" content="${content}">\n`,
  )}${data?.map(jsonLd)}`;
}

const link = (href: string, name: string, path: string | null) => {
  const current = path === href ? 'page' : path?.startsWith(`${href}/`) && href !== '/' ? 'true' : null;
  return markup`<li><a${attributes({ href, 'aria-current': current })}>${name}</a></li>`;
};

function menu({ words }: Site, { sections, inUse }: Registers, path: string | null): Markup {
  const standing = Object.values(STANDING_SECTIONS);
  const shown = sections.filter(({ code }) => inUse.has(code));
  const ordered = [
    ...shown
      .filter(({ code }) => !standing.includes(code))
      .map(({ code, name }) => ({ href: `/${code}`, name })),
    { href: '/linh-vuc', name: words.fields },
    { href: '/danh-ba', name: words.directory },
    ...shown
      .filter(({ code }) => standing.includes(code))
      .map(({ code, name }) => ({ href: `/${code}`, name })),
  ];
  return markup`<nav class="menu" aria-label="${words.menu}"><ul>${[
    link('/', words.home, path),
    ...ordered.map(({ href, name }) => link(href, name, path)),
  ]}</ul></nav>`;
}

function footer({ name, words, office }: Site, { sections, inUse }: Registers): Markup {
  const lines: [string, string | undefined][] = [
    [words.address, office.address],
    [words.telephone, office.telephone],
    [words.mail, office.mail],
    [words.hours, office.hours],
  ];
  const known = lines.filter(([, value]) => value);
  const reach =
    known.length > 0 &&
    markup`<dl>${known.map(([term, value]) => markup`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
  return markup`<footer class="foot"><div class="wide">
<div><p class="foot-name">${name}</p><p>${words.authority}</p>${reach}<p>${words.footer}</p></div>
<nav aria-labelledby="foot-sections"><h2 id="foot-sections">${words.sections}</h2><ul>${sections
    .filter(({ code }) => inUse.has(code))
    .map(({ code, name: title }) => markup`<li><a href="/${code}">${title}</a></li>`)}</ul></nav>
<nav aria-labelledby="foot-feeds"><h2 id="foot-feeds">${words.feeds}</h2><ul>
<li><a href="/atom.xml">Atom</a></li><li><a href="/rss.xml">RSS</a></li><li><a href="/sitemap.xml">Sitemap</a></li>
<li><a href="/desk/">${words.staff}</a></li></ul></nav>
</div></footer>`;
}

const searchBox = ({ words }: Site) =>
  markup`<form class="search-box" role="search" aria-label="${words.searchTitle}" action="/tim-kiem" method="get"><label class="unseen" for="tim-dau">${
    words.searchFor
  }</label><input${attributes({ id: 'tim-dau', name: 'tim', type: 'search', maxlength: 200, placeholder: words.searchTitle, ...suggesting(words) })}><button type="submit">${
    words.find
  }</button></form>`;

/** The frame of every page: skip link, the Department's name, sections, main part, footer. */
export function layout(site: Site, registers: Registers, about: PageHead, main: Markup): Markup {
  const { words, name } = site;
  return markup`<!DOCTYPE html>
<html lang="${words.language}">
<head>
${head(site, about)}
</head>
<body>
<a class="skip" href="#noi-dung">${words.skip}</a>
<header class="top"><div class="wide"><a class="brand" href="/">${mark}<span><span class="brand-over">${
    words.authority
  }</span><span class="brand-name">${name}</span></span></a>${searchBox(site)}</div></header>
${menu(site, registers, about.path)}
<main id="noi-dung" tabindex="-1">
${main}
</main>
${footer(site, registers)}
</body>
</html>
`;
}
