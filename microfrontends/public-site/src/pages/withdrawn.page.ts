import { dayAndHour } from '../dates.ts';
import { markup } from '../markup/markup.ts';
import type { Item } from '../portal/content.operation.ts';
import type { Registers } from '../portal/portal.ts';
import { page } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { sectionName } from '../site.ts';
import type { Site } from '../site.ts';
import { breadcrumb } from './breadcrumb.ts';
import { time } from './card.ts';
import { layout } from './layout.ts';

/** D17: what was taken down answers 410, and its notice is the page. */
export function withdrawnPage(
  site: Site,
  registers: Registers,
  item: Item,
  withdrawal: NonNullable<Item['withdrawal']>,
): Answer {
  const { words } = site;
  const section = { name: sectionName(registers, item.section.code), path: `/${item.section.code}` };
  const main = markup`<article class="item"><header class="item-head">${breadcrumb(site, [section])}
<p class="kicker">${words.withdrawn}</p><h1>${item.title}</h1></header>
<div class="prose"><p>${words.withdrawnLead}</p><blockquote><p>${withdrawal.reason}</p></blockquote>
<p>${words.withdrawnAt} ${time(withdrawal.at, dayAndHour)}.</p>
<p><a class="button" href="${section.path}">${words.moreOf(section.name)}</a></p></div></article>`;
  const about = { title: `${words.withdrawn}: ${item.title}`, description: withdrawal.reason, path: null };
  return page(layout(site, registers, about, main), 410, { 'x-robots-tag': 'noindex' });
}
