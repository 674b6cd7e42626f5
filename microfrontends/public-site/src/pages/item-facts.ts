import { day, dayOnly, hour, weekday } from '../dates.ts';
import { safeHref } from '../markup/address.ts';
import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Fact, FactValue, Item } from '../portal/content.operation.ts';
import type { Site } from '../site.ts';

type Table = NonNullable<Fact['table']>;

/** Words as they were typed, a paragraph a line; days, instants and links as such. */
function written({ text, href, machine, unit }: FactValue): Markup | string {
  if (unit) return unit.name;
  const address = safeHref(href);
  if (address) return markup`<a href="${address}">${text}</a>`;
  if (machine && /^\d{4}-\d\d(-|$)/.test(machine)) return markup`<time datetime="${machine}">${text}</time>`;
  return text.includes('\n') ? markup`${text.split(/\n+/).map((line) => markup`<p>${line}</p>`)}` : text;
}

const tableHead = (columns: string[]) =>
  markup`<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>`;

const plainTable = ({ columns, rows }: Table) =>
  markup`${tableHead(columns)}<tbody>${rows.map(
    ({ cells }) => markup`<tr>${cells.map((cell) => markup`<td>${written(cell)}</td>`)}</tr>`,
  )}</tbody>`;

/** A row group for each day under its name, as a calendar reads; of the time only the hour is left to say. */
function calendar({ columns, rows }: Table): Markup {
  const days = [...new Set(rows.map((row) => row.day))];
  const cellOf = (cell: FactValue) =>
    cell.machine ? markup`<time datetime="${cell.machine}">${hour(cell.machine)}</time>` : written(cell);
  return markup`${tableHead(columns)}${days.map(
    (date) =>
      markup`<tbody><tr><th scope="rowgroup" colspan="${columns.length}">${
        date && markup`<time datetime="${date}">${weekday(date)}, ${dayOnly(date)}</time>`
      }</th></tr>${rows
        .filter((row) => row.day === date)
        .map(
          ({ cells }) => markup`<tr>${cells.map((cell) => markup`<td>${cellOf(cell)}</td>`)}</tr>`,
        )}</tbody>`,
  )}`;
}

function tableOf({ name, label }: Fact, table: Table): Markup {
  const dated = table.rows.some((row) => row.day !== null);
  return markup`<div class="table${dated && ' calendar'}" role="region" aria-labelledby="bang-${name}" tabindex="0"><table><caption id="bang-${name}">${label}</caption>${
    dated ? calendar(table) : plainTable(table)
  }</table></div>`;
}

/** How long it is on show, in words (Điều 8.8). */
function validity({ validity: shown }: Item, { words }: Site): Markup | null {
  if (!shown) return null;
  const [from, until] = [dayOnly(shown.from), dayOnly(shown.until)];
  const said = {
    UPCOMING: words.onShowLater(from, until),
    CURRENT: words.onShow(from, until),
    EXPIRED: words.onShowNoMore(until),
  }[shown.state];
  return markup`<p class="validity validity-${shown.state.toLowerCase()}">${said}</p>`;
}

/** Which links no longer opened when they were last looked at, so that nobody follows them in vain (Điều 8.6). */
function brokenLinks({ linkChecks }: Item, { words }: Site): Markup | null {
  const broken = linkChecks.filter(({ verdict }) => verdict !== 'OPEN');
  if (broken.length === 0) return null;
  return markup`<ul class="validity">${broken.map(
    ({ url, checkedAt }) => markup`<li>${url}: ${words.linkBroken(day(checkedAt))}</li>`,
  )}</ul>`;
}

/** What an item is because of its kind: its time on show, its facts, its tables. */
export function itemFacts(item: Item, site: Site): Markup | null {
  const values = item.facts.flatMap(({ label, value }) =>
    value ? [markup`<div><dt>${label}</dt><dd>${written(value)}</dd></div>`] : [],
  );
  const tables = item.facts.flatMap((fact) => (fact.table ? [tableOf(fact, fact.table)] : []));
  const shown = validity(item, site);
  if (!shown && values.length === 0 && tables.length === 0) return null;
  return markup`<section class="own" aria-label="${item.kindName}">${shown}${
    values.length > 0 && markup`<dl class="facts">${values}</dl>`
  }${tables}${brokenLinks(item, site)}</section>
`;
}
