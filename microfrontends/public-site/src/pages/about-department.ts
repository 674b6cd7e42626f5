import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import { STANDING_SECTIONS } from '../portal/portal.ts';
import type { Site } from '../site.ts';

async function units({ portal, words }: Site): Promise<Markup | null> {
  const found = await portal.units();
  if (found.length === 0) return null;
  return markup`<section aria-labelledby="don-vi"><h2 id="don-vi">${words.units}</h2><ul class="tiles">${found.map(
    ({ code, name }) => markup`<li><a href="/danh-ba/${code.toLowerCase()}">${name}</a></li>`,
  )}</ul><p><a class="button" href="/so-do-to-chuc">${words.chart}</a></p></section>`;
}

function contact({ name, office, words }: Site): Markup {
  const lines: [string, Markup | string | undefined][] = [
    [words.address, office.address],
    [
      words.telephone,
      office.telephone &&
        markup`<a href="tel:${office.telephone.replace(/[^\d+]/g, '')}">${office.telephone}</a>`,
    ],
    [words.mail, office.mail && markup`<a href="mailto:${office.mail}">${office.mail}</a>`],
    [words.hours, office.hours],
  ];
  return markup`<section aria-labelledby="lien-he"><h2 id="lien-he">${name}</h2><dl class="facts">${lines.map(
    ([term, value]) => value && markup`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl><p>${words.whomToAsk} <a href="/danh-ba">${words.directory}</a>.</p></section>`;
}

/** What stands on top of "Giới thiệu" and "Liên hệ" (Điều 8.1, 8.9), out of the registers and settings; other sections have nothing. */
export async function aboutDepartment(site: Site, code: string): Promise<Markup | null> {
  if (code === STANDING_SECTIONS.about) return units(site);
  if (code === STANDING_SECTIONS.contact) return contact(site);
  return null;
}
