import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Registers } from '../portal/portal.ts';
import { page } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import type { Site } from '../site.ts';
import { cards } from './card.ts';
import { layout } from './layout.ts';

const NO_REGISTERS: Registers = { sections: [], fields: [], inUse: new Set() };

function notice(site: Site, registers: Registers, { title, lead, status, more, headers }: Notice): Answer {
  const { words } = site;
  const main = markup`<div class="wide notice"><p class="notice-code" aria-hidden="true">${status}</p><h1>${title}</h1>
<p class="lead">${lead}</p><p><a class="button" href="/">${words.home}</a></p>${more}</div>`;
  const about = { title, description: lead, path: null };
  return page(layout(site, registers, about, main), status, { 'x-robots-tag': 'noindex', ...headers });
}

interface Notice {
  title: string;
  lead: string;
  status: number;
  more?: Markup | null;
  headers?: Record<string, string>;
}

/** Helps on: the sections, and what is new. */
export async function notFoundPage(site: Site): Promise<Answer> {
  const { portal, words } = site;
  const [registers, latest] = await Promise.all([portal.registers(), portal.cards({ first: 4 })]);
  const items = latest.edges.map(({ node }) => node);
  const more =
    items.length > 0
      ? markup`<section aria-labelledby="tin-moi"><h2 id="tin-moi">${words.latest}</h2>${cards(items, registers, { plain: true })}</section>`
      : null;
  return notice(site, registers, { title: words.notFound, lead: words.notFoundLead, status: 404, more });
}

const REFUSALS = { badAddress: 400, tooLong: 414, notAllowed: 405 } as const;

export async function refusalPage(site: Site, because: keyof typeof REFUSALS): Promise<Answer> {
  const registers = await site.portal.registers().catch(() => NO_REGISTERS);
  return notice(site, registers, {
    title: site.words[because],
    lead: site.words[`${because}Lead`],
    status: REFUSALS[because],
    headers: because === 'notAllowed' ? { allow: 'GET, HEAD' } : {},
  });
}

/** Says only that it is not a visitor's fault; what happened stands in the log. */
export function unavailablePage(site: Site): Answer {
  const { unavailable, unavailableLead } = site.words;
  return notice(site, NO_REGISTERS, {
    title: unavailable,
    lead: unavailableLead,
    status: 503,
    headers: { 'retry-after': '30' },
  });
}
