import { dayAndHour, dayOnly } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { LegalDivision, LegalPage } from '../portal/legal.operation.ts';
import { page, redirect, textFile } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { fieldName } from '../site.ts';
import type { Site } from '../site.ts';
import { kindOf, sizeInWords } from './attachments.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { time } from './card.ts';
import { force } from './documents.page.ts';
import { forcePeriods } from './force-periods.ts';
import { LEGAL_PATH } from '../legal-filter.ts';
import { itemPage } from './item.page.ts';
import { placeInWords } from '../legal-words.ts';
import { layout } from './layout.ts';
import { linkedLines } from './linked-text.ts';
import { earlierText, editions, lostBases } from './legal-notes.ts';
import { called, neighbourhood } from './neighbourhood.ts';

/** Whether it holds, and why, on the day asked for; another day is one field away. */
function validity(document: LegalPage, site: Site): Markup {
  const { validity, permalink } = document;
  const { asOf, status, statusName, because } = validity;
  const { words } = site;
  const reasons = because.map(({ on, what, provisions, by }) => {
    const parts =
      provisions.length > 0 &&
      markup` (${provisions.map((eId) => placeInWords(words.legal, eId)).join(', ')})`;
    return markup`<li>${words.legal.changes[what]} ${dayOnly(on)}${by && markup` – <a href="${by.permalink}">${called(by)}</a>`}${parts}</li>`;
  });
  return markup`<section class="in-force" aria-labelledby="hieu-luc"><h2 id="hieu-luc">${words.legal.validity} ${dayOnly(asOf)}: ${force({ status, statusName })}</h2>
<ul>${reasons}</ul>${forcePeriods(document, site)}
<form action="${permalink}" method="get"><label>${words.legal.asOf}<input type="date" name="ngay" value="${asOf}"></label><button class="button" type="submit">${words.legal.look}</button></form></section>`;
}

function facts(document: LegalPage, site: Site, fields: string[]): Markup {
  const { words } = site;
  const day = (date: string | null) => date && dayOnly(date);
  const signed = document.signatures
    .map(({ capacities, office, name }) =>
      [...capacities.map((capacity) => words.legal.capacities[capacity] ?? capacity), office, name]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
  const lines: [string, Markup | string | null | undefined][] = [
    [words.legal.number, document.number],
    [words.legal.issuer, document.issuers.join('; ')],
    [words.legal.issuedOn, day(document.issuedOn)],
    [words.legal.effectiveOn, day(document.effectiveOn)],
    [words.legal.expiresOn, day(document.expiresOn)],
    [words.legal.signed, signed],
    [words.field, fields.join(', ')],
    [words.supplier, document.unit?.name],
    [words.published, time(document.publishedAt, dayAndHour)],
  ];
  return markup`<dl class="facts">${lines.map(
    ([term, value]) => value && markup`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function downloads({ original, permalink }: LegalPage, { words }: Site): Markup {
  return markup`<section aria-labelledby="tai-ve"><h2 id="tai-ve">${words.legal.downloads}</h2><ul class="files">${
    original &&
    markup`<li><a href="${original.url}">${original.name}</a> <span class="file-kind">${kindOf(original.contentType)}, ${sizeInWords(original.size)}</span> <small>SHA-256 ${original.checksum}</small></li>`
  }<li><a href="${permalink}.txt">${words.legal.asText}</a></li><li><a href="${permalink}.xml">Akoma Ntoso (XML)</a></li><li><a href="${permalink}.jsonld">schema.org (JSON-LD)</a></li></ul></section>`;
}

const IN_CONTENTS = new Set(['attachment', 'part', 'chapter', 'section', 'article']);
/** "2. " before a clause, "a) " before a point: the mark stands on the line of its words. */
const markOf = ({ kind, label }: LegalDivision) =>
  kind === 'clause' ? `${label}. ` : kind === 'point' ? `${label}) ` : '';
const headingOf = ({ label, heading }: LegalDivision) => [label, heading].filter(Boolean).join('. ');

function contents(divisions: LegalDivision[], { words }: Site): Markup | null {
  const listed = divisions.filter((division) => IN_CONTENTS.has(division.kind) && headingOf(division));
  if (listed.length < 3) return null;
  return markup`<details class="contents" open><summary>${words.legal.contents}</summary><nav aria-label="${words.legal.contents}"><ol>${listed.map(
    (division) => markup`<li><a href="#${division.eId}">${headingOf(division)}</a></li>`,
  )}</ol></nav></details>`;
}

/** Every part has its address; what was ended or changed by the day asked for says so. */
function division(part: LegalDivision, { words }: Site): Markup {
  const { eId, kind, depth, changed } = part;
  const note = changed && markup` <strong class="changed">${words.legal.changed[changed]}</strong>`;
  const lines = linkedLines(part);
  const [first, ...rest] = lines;
  if (kind === 'clause' || kind === 'point') {
    return markup`<div${attributes({ id: eId, class: `legal-part legal-${kind}` })}><p>${markOf(part)}${first}${note}</p>${rest.map((line) => markup`<p>${line}</p>`)}</div>`;
  }
  const title = headingOf(part);
  const level = Math.min(3 + depth, 6);
  const head = title && markup`<h${level}>${title}${note}</h${level}>`;
  return markup`<div${attributes({ id: eId, class: `legal-part legal-${kind}` })}>${head}${lines.map((line) => markup`<p>${line}</p>`)}</div>`;
}

/** A legal document at its one address; what the section holds besides is an item like any other (D17). */
export async function documentPage(
  site: Site,
  path: string,
  asOf: string | null,
  edition: number | null,
): Promise<Answer> {
  const { words, portal } = site;
  const document = await portal.legalDocument(path, asOf, edition);
  if (document === null) return itemPage(site, path);
  if (document.permalink !== path) return redirect(encodeURI(document.permalink));
  const registers = await portal.registers();
  const crumb = {
    name: registers.sections.find(({ code }) => `/${code}` === LEGAL_PATH)?.name ?? words.legal.title,
    path: LEGAL_PATH,
  };
  const isGone = document.withdrawnAt !== null;
  const isEarlier = edition !== null && edition !== document.editions[0]?.number;
  if (isEarlier && !isGone && document.divisions.length === 0) return redirect(encodeURI(path), 302);
  const fields = document.fields.map(({ code }) => fieldName(registers, code));
  const body = isGone
    ? markup`<p class="lead">${words.withdrawnLead}</p><blockquote>${document.withdrawalReason}</blockquote>`
    : markup`<div class="legal-sheet">${isEarlier && earlierText(document, site)}${validity(document, site)}${lostBases(document, site)}${editions(document, site)}
<div class="legal-side"><section aria-labelledby="thuoc-tinh"><h2 id="thuoc-tinh">${words.legal.properties}</h2>${facts(document, site, fields)}</section>${downloads(document, site)}${contents(document.divisions, site)}</div>
${neighbourhood(document, site)}
<section class="legal-text" aria-labelledby="toan-van"><h2 id="toan-van">${words.legal.text}</h2>${document.divisions.map((part) => division(part, site))}</section></div>`;
  const main = markup`<article class="item wide legal">${breadcrumb(site, [crumb], called(document))}
<p class="kicker">${called(document)}</p><h1>${document.title}</h1>${body}</article>`;
  const about = {
    title: called(document),
    description: document.title,
    path: document.permalink,
    indexed: asOf === null && !isEarlier && !isGone,
    data: isGone ? [] : [document.jsonLd, breadcrumbData(site, [crumb, { name: called(document), path }])],
  };
  return page(layout(site, registers, about, main), isGone ? 410 : 200);
}

/** The same document for machines and for saving. */
export async function documentFile(
  site: Site,
  path: string,
  form: 'xml' | 'txt' | 'jsonld',
): Promise<Answer> {
  const { portal } = site;
  if (form === 'xml') {
    const found = await portal.legalXml(path);
    return found && found.withdrawnAt === null
      ? textFile(found.akomaNtoso, 'application/akn+xml; charset=utf-8')
      : itemPage(site, path);
  }
  const document = await portal.legalDocument(path, null);
  if (!document || document.withdrawnAt !== null) return itemPage(site, path);
  if (form === 'jsonld')
    return textFile(JSON.stringify(document.jsonLd), 'application/ld+json; charset=utf-8');
  const lines = document.divisions
    .flatMap((part) => (markOf(part) ? [markOf(part) + part.text] : [headingOf(part), part.text]))
    .filter(Boolean);
  return textFile([called(document), document.title, '', ...lines].join('\n'));
}
