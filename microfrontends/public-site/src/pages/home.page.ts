import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Card } from '../portal/content.operation.ts';
import { page } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';
import { card, cards } from './card.ts';
import { layout } from './layout.ts';

const LEADING = 4;
const LATEST = 12;
const RESEARCH = 'nghien-cuu-trao-doi';

const nodes = (found: { edges: { node: Card }[] }) => found.edges.map(({ node }) => node);

/** What leads has a picture, if there is one among the newest; the others keep their order. */
function leadFirst(items: Card[]): Card[] {
  const lead = items.slice(0, LEADING).find(({ cover }) => cover) ?? items[0];
  return lead ? [lead, ...items.filter((item) => item !== lead)] : [];
}

const organisation = (site: Site) => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOrganization',
  name: site.name,
  url: absolute(site, '/'),
  ...(site.office.address ? { address: site.office.address } : {}),
  ...(site.office.telephone ? { telephone: site.office.telephone } : {}),
  ...(site.office.mail ? { email: site.office.mail } : {}),
  parentOrganization: { '@type': 'GovernmentOrganization', name: site.words.authority },
});

const band = (name: string, code: string, inside: Markup, more: string, kind = 'band') => markup`
<section class="${kind}" aria-labelledby="muc-${code}"><div class="wide">
<div class="band-head"><h2 id="muc-${code}"><a href="/${code}">${name}</a></h2><a class="more" href="/${code}" aria-label="${more}: ${name}">${more}</a></div>
${inside}</div></section>`;

/** The front page: what leads, what is new, research, and each section's latest. */
export async function homePage(site: Site): Promise<Answer> {
  const { portal, words } = site;
  const registers = await portal.registers();
  const others = registers.sections.filter(({ code }) => registers.inUse.has(code) && code !== RESEARCH);
  const [newest, research, bySection] = await Promise.all([
    portal.cards({ archived: false, first: LATEST }).then(nodes),
    portal.cards({ section: RESEARCH, first: 3 }).then(nodes),
    Promise.all(
      others.map(async (section) => ({
        section,
        items: nodes(await portal.cards({ section: section.code, archived: false, first: 3 })),
      })),
    ),
  ]);
  const [lead, ...rest] = leadFirst(newest);
  const researchSection = registers.sections.find(({ code }) => code === RESEARCH);
  const main = markup`<h1 class="unseen">${site.name}: ${words.latestNews}</h1>
${
  lead
    ? markup`<div class="wide front"><section class="front-lead" aria-label="${words.lead}">${card(
        lead,
        registers,
        {
          level: 2,
          lead: true,
        },
      )}${cards(rest.slice(0, LEADING - 1), registers, { level: 2 })}</section>
<section class="front-latest" aria-labelledby="tin-moi"><h2 id="tin-moi">${words.latest}</h2>${cards(
        rest.slice(LEADING - 1),
        registers,
        { plain: true },
      )}</section></div>`
    : markup`<div class="wide"><p class="nothing">${words.nothingAtAll}</p></div>`
}
${
  research.length > 0 &&
  band(
    researchSection?.name ?? words.research,
    RESEARCH,
    cards(research, registers, { section: false }),
    words.more,
    'band band-deep',
  )
}
${bySection
  .filter(({ items }) => items.length > 0)
  .map(({ section: { name, code }, items }) =>
    band(name, code, cards(items, registers, { section: false }), words.more),
  )}`;
  const description = `${site.name}: tin tức, nghiên cứu và thông báo của ngành Công Thương tỉnh Thanh Hoá.`;
  return page(
    layout(site, registers, { title: null, description, path: '/', data: [organisation(site)] }, main),
  );
}
