import { day, dayAndHour, iso } from '../dates.ts';
import { renderDocument } from '../document/render-document.ts';
import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Item } from '../portal/content.operation.ts';
import type { Registers } from '../portal/portal.ts';
import { page, redirect } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { absolute, fieldName, sectionName } from '../site.ts';
import type { Site } from '../site.ts';
import { attachments } from './attachments.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { addressOf, cards, picture, time } from './card.ts';
import { itemData } from './item-data.ts';
import { itemFacts } from './item-facts.ts';
import { layout } from './layout.ts';
import { notFoundPage } from './notice.page.ts';
import { withdrawnPage } from './withdrawn.page.ts';

const RELATED = 4;

function byline({ byline: named }: Item, { words }: Site): Markup | null {
  if (named.length === 0) return null;
  const people = named.map(({ name, office, part }) => {
    const role = part === 'WRITER' ? null : markup`<span class="byline-part">${words.parts[part]}: </span>`;
    return markup`<li>${role}<span class="byline-name">${name}</span>${office && markup`<span class="byline-office">, ${office}</span>`}</li>`;
  });
  return markup`<ul class="byline" aria-label="${words.author}">${people}</ul>`;
}

/** Điều 4.1: issuing unit, date and source stand on every public page. */
function facts(item: Item, site: Site, registers: Registers): Markup {
  const { words } = site;
  const lines: [string, Markup | string | null | undefined][] = [
    [words.published, item.publishedAt && time(item.publishedAt, dayAndHour)],
    [words.eventAt, item.eventAt && time(item.eventAt, dayAndHour)],
    [words.supplier, item.unit?.name],
    [words.keeper, item.review?.unit?.name],
    [words.reviewed, item.review && time(item.review.reviewedAt, day)],
    [words.source, item.source],
    [words.originOf, item.origin && words.origins[item.origin]],
    [
      words.field,
      item.field &&
        markup`<a href="/linh-vuc/${item.field.code}">${fieldName(registers, item.field.code)}</a>`,
    ],
  ];
  return markup`<section class="about" aria-labelledby="ve-bai"><h2 id="ve-bai">${words.about}</h2><dl class="facts">${lines.map(
    ([term, value]) => value && markup`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`;
}

/** Đính chính stands with the text that it corrected, latest first (D6). */
function corrections({ corrections: notes }: Item, { words }: Site): Markup | null {
  if (notes.length === 0) return null;
  return markup`<section class="prose corrections" aria-labelledby="dinh-chinh"><h2 id="dinh-chinh">${words.corrections}</h2><ul>${notes.map(
    ({ at, note }) => markup`<li>${time(at, dayAndHour)}: ${note}</li>`,
  )}</ul></section>`;
}

function figure({ cover }: Item): Markup | null {
  const image = cover && picture(cover, '(min-width: 60rem) 54rem, 100vw', { eager: true });
  if (!image) return null;
  return markup`<figure class="cover">${image}${cover.caption && markup`<figcaption>${cover.caption}</figcaption>`}</figure>`;
}

async function readPage(site: Site, registers: Registers, item: Item): Promise<Answer> {
  const { words, portal } = site;
  const section = { name: sectionName(registers, item.section.code), path: `/${item.section.code}` };
  const found = await portal.cards({ section: item.section.code, archived: false, first: RELATED + 1 });
  const related = found.edges
    .map(({ node }) => node)
    .filter(({ permalink }) => permalink !== item.permalink)
    .slice(0, RELATED);
  const main = markup`<article class="item">
<header class="item-head">${breadcrumb(site, [section])}
<p class="kicker">${item.field ? fieldName(registers, item.field.code) : item.kindName}</p>
<h1>${item.title}</h1>
<p class="sapo">${item.summary}</p>
<div class="item-meta">${byline(item, site)}<p>${item.publishedAt && time(item.publishedAt, day)}</p></div></header>
${figure(item)}
${itemFacts(item, site)}<div class="prose">${renderDocument(item.document)}</div>
${corrections(item, site)}<div class="item-end">${attachments(item.attachments, site)}${facts(item, site, registers)}</div>
</article>
${
  related.length > 0 &&
  markup`<section class="band" aria-labelledby="lien-quan"><div class="wide"><h2 id="lien-quan">${words.related}</h2>${cards(related, registers, { section: false })}</div></section>`
}`;
  const path = addressOf(item);
  const about = {
    title: item.title,
    description: item.summary,
    path,
    openGraph: {
      'og:type': 'article',
      'og:image': item.cover && absolute(site, `${item.cover.url}?w=1600`),
      'og:image:alt': item.cover?.alt ?? null,
      'article:published_time': item.publishedAt && iso(item.publishedAt),
      'article:section': section.name,
    },
    indexed: item.indexed,
    data: [itemData(site, item, section.name), breadcrumbData(site, [section, { name: item.title, path }])],
    feed: { path: section.path, title: section.name },
  };
  const headers: Record<string, string> = item.indexed ? {} : { 'x-robots-tag': 'noindex' };
  return page(layout(site, registers, about, main), 200, headers);
}

/** An item at its one address; older or mistyped addresses lead there, a withdrawn item says so (D17). */
export async function itemPage(site: Site, path: string): Promise<Answer> {
  const item = await site.portal.item(path);
  if (item === null) return notFoundPage(site);
  if (item.permalink !== null && item.permalink !== path) return redirect(encodeURI(item.permalink));
  const registers = await site.portal.registers();
  return item.withdrawal
    ? withdrawnPage(site, registers, item, item.withdrawal)
    : readPage(site, registers, item);
}
