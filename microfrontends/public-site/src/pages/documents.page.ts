import { dayOnly } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { FacetValue, LegalCard, LegalFilter } from '../portal/legal.operation.ts';
import { addressOf, LEGAL_PATH, PARAMETERS } from '../legal-filter.ts';
import { page, redirect } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { fieldName } from '../site.ts';
import type { Site } from '../site.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { layout } from './layout.ts';

const PAGE = 20;

const choice = (
  name: keyof LegalFilter,
  label: string,
  all: string,
  chosen: string | null,
  values: [string, string][],
) =>
  markup`<label>${label}<select name="${PARAMETERS[name]}"><option value="">${all}</option>${values.map(
    ([value, text]) => markup`<option${attributes({ value, selected: value === chosen })}>${text}</option>`,
  )}</select></label>`;

const input = (name: keyof LegalFilter, label: string, type: string, value: string | null) =>
  markup`<label>${label}<input${attributes({ type, name: PARAMETERS[name], value: value ?? '' })}></label>`;

const isNarrowed = ({ query: _query, ...filters }: LegalFilter) => Object.values(filters).some(Boolean);

/** Điều 8.2: keyword, field, time and issuing authority; a plain form, so that nothing needs JavaScript. */
async function form(site: Site, filter: LegalFilter): Promise<Markup> {
  const { words, portal } = site;
  const [facets, registers] = await Promise.all([portal.legalFacets(), portal.registers()]);
  const counted = (values: FacetValue[], named?: (code: string) => string): [string, string][] =>
    values.map(({ value, name, count }) => [value, `${named?.(value) ?? name} (${count})`]);
  return markup`<form class="legal-search" role="search" action="${LEGAL_PATH}" method="get">
<div class="legal-asked">${input('query', words.legal.query, 'search', filter.query)}
<button class="button" type="submit">${words.find}</button></div>
<details${attributes({ class: 'fold', open: isNarrowed(filter) })}><summary>${words.narrow}</summary><div class="legal-filters">
${choice('type', words.legal.type, words.legal.allTypes, filter.type, counted(facets.types))}
${choice(
  'field',
  words.field,
  words.legal.allFields,
  filter.field,
  counted(facets.fields, (code) => fieldName(registers, code)),
)}
${choice('issuer', words.legal.issuer, words.legal.allIssuers, filter.issuer, counted(facets.issuers))}
<label class="legal-too"><input${attributes({ type: 'checkbox', name: PARAMETERS.withPredecessors, value: '1', checked: filter.withPredecessors })}>${words.legal.withPredecessors}</label>
${input('issuedFrom', words.legal.from, 'date', filter.issuedFrom)}${input('issuedTo', words.legal.to, 'date', filter.issuedTo)}
</div></details></form>`;
}

export const force = ({ status, statusName }: LegalCard['validity']): Markup =>
  markup`<span class="force force-${status.toLowerCase().replaceAll('_', '-')}">${statusName}</span>`;

const card = ({ words }: Site, document: LegalCard): Markup => {
  const { permalink, typeName, number, title, issuers, issuedOn, validity } = document;
  return markup`<li class="legal-card"><p class="kicker">${[typeName, number].filter(Boolean).join(' ')} ${force(validity)}</p>
<h2><a href="${permalink}">${title}</a></h2>
<p>${issuers.join('; ')}${issuedOn && `, ${words.legal.issued} ${dayOnly(issuedOn)}`}</p></li>`;
};

export async function documentsPage(site: Site, filter: LegalFilter, after: string | null): Promise<Answer> {
  const { words, portal } = site;
  const found = await portal.legalDocuments({ filter, first: PAGE, after }).catch((failure: unknown) => {
    if (after === null) throw failure;
    return null;
  });
  if (found === null) return redirect(addressOf(filter, null), 302);
  const registers = await portal.registers();
  const title = registers.sections.find(({ code }) => `/${code}` === LEGAL_PATH)?.name ?? words.legal.title;
  const { hasNextPage, endCursor } = found.pageInfo;
  const older =
    hasNextPage &&
    endCursor &&
    markup`<nav class="paging" aria-label="${words.paging}"><a class="button" rel="next" href="${addressOf(filter, endCursor)}">${words.legal.older}</a></nav>`;
  const list =
    found.edges.length > 0
      ? markup`<ul class="legal-list">${found.edges.map(({ node }) => card(site, node))}</ul>`
      : markup`<p class="nothing">${words.legal.nothing}</p>`;
  const main = markup`<div class="wide">${breadcrumb(site, [], title)}
<h1>${title}</h1><p class="lead">${words.legal.lead}</p>
${await form(site, filter)}${list}${older}</div>`;
  const isPlain = addressOf(filter, after) === LEGAL_PATH;
  const about = {
    title,
    description: words.legal.lead,
    path: isPlain ? LEGAL_PATH : null,
    data: [breadcrumbData(site, [{ name: title, path: LEGAL_PATH }])],
  };
  return page(layout(site, registers, about, main));
}
