import { markup } from '../markup/markup.ts';
import { page } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { DIRECTORY_PATH } from './directory.page.ts';
import { layout } from './layout.ts';
import { notFoundPage } from './notice.page.ts';
import { contact, officials } from './official.ts';

const unitPath = (code: string) => `${DIRECTORY_PATH}/${code.toLowerCase()}`;

/** A unit as it is now: who is in it, how it is reached, what stands below it (Điều 8.1, 8.5). */
export async function unitPage(site: Site, code: string): Promise<Answer> {
  const { words, portal } = site;
  const unit = await portal.unit(code.toUpperCase());
  if (!unit) return notFoundPage(site);
  const registers = await portal.registers();
  const crumbs = [{ name: words.directory, path: DIRECTORY_PATH }];
  const below =
    unit.children.length > 0 &&
    markup`<section aria-labelledby="truc-thuoc"><h2 id="truc-thuoc">${words.unitsBelow}</h2><ul class="tiles">${unit.children.map(
      (child) => markup`<li><a href="${unitPath(child.code)}">${child.name}</a></li>`,
    )}</ul></section>`;
  const main = markup`<div class="wide directory">${breadcrumb(site, crumbs, unit.name)}
<h1>${unit.name}</h1><p class="lead">${
    unit.parent
      ? markup`${words.below} <a href="${unitPath(unit.parent.code)}">${unit.parent.name}</a>`
      : `${words.below} ${site.name}`
  } · <a href="/so-do-to-chuc">${words.chart}</a></p>
${contact(unit.contact, unit.name, words)}<section class="directory-unit" aria-labelledby="can-bo"><h2 id="can-bo">${
    words.officials
  }</h2>${officials(unit.officials, words, unit.headVacant)}</section>${below}</div>`;
  const path = unitPath(unit.code);
  const about = {
    title: unit.name,
    description: `${unit.name}: ${words.directoryLead}`,
    path,
    data: [
      breadcrumbData(site, [...crumbs, { name: unit.name, path }]),
      {
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name: unit.name,
        url: absolute(site, path),
        parentOrganization: { '@type': 'GovernmentOrganization', name: site.name, url: absolute(site, '/') },
        ...(unit.contact?.telephone ? { telephone: unit.contact.telephone } : {}),
      },
    ],
  };
  return page(layout(site, registers, about, main));
}
