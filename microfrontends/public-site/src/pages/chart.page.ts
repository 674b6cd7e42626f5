import { day } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { ChartUnit, Leader } from '../portal/directory.operation.ts';
import { page } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import type { Site } from '../site.ts';
import type { Words } from '../words.ts';
import { breadcrumb, breadcrumbData } from './breadcrumb.ts';
import { DIRECTORY_PATH } from './directory.page.ts';
import { layout } from './layout.ts';

const PATH = '/so-do-to-chuc';

/** Who left during a day is no longer in the chart of that day: it shows how things stood when the day ended. */
export const endOfDay = (date: string) => new Date(`${date}T23:59:59.999+07:00`).toISOString();

const held = ({ name, office }: Leader) =>
  markup`<span class="chart-office">${office}</span><span class="chart-name">${name}</span>`;

const heads = (officials: readonly Leader[], vacant: boolean, words: Words): Markup =>
  vacant
    ? markup`<span class="chart-office">${words.headOfUnit}</span><span class="chart-name vacant">${words.vacant}</span>`
    : markup`${officials.filter(({ heads: head }) => head).map(held)}`;

function branch(
  units: readonly ChartUnit[],
  above: string | null,
  words: Words,
  now: boolean,
): Markup | null {
  const here = units.filter(({ parent }) => (parent?.code ?? null) === above);
  if (here.length === 0) return null;
  return markup`<ul>${here.map(({ code, name, officials, headVacant }) => {
    const title = now ? markup`<a href="${DIRECTORY_PATH}/${code.toLowerCase()}">${name}</a>` : name;
    return markup`<li><div class="chart-box"><strong>${title}</strong>${heads(officials, headVacant, words)}</div>${branch(
      units,
      code,
      words,
      now,
    )}</li>`;
  })}</ul>`;
}

function asOf({ words }: Site, date: string | null): Markup {
  return markup`<form class="finder" action="${PATH}" method="get"><label for="ngay">${
    words.asOf
  }</label><div><input${attributes({ id: 'ngay', name: 'ngay', type: 'date', value: date, min: '2011-08-01', required: true })}><button class="button" type="submit">${
    words.show
  }</button></div></form>`;
}

/** Sơ đồ tổ chức (Điều 8.1, NĐ 42/2022): a list within a list, drawn as a chart; of any day, out of the same rows. */
export async function chartPage(site: Site, date: string | null): Promise<Answer> {
  const { words, portal, name } = site;
  const [registers, { leadership, units }] = await Promise.all([
    portal.registers(),
    portal.chart(date && endOfDay(date)),
  ]);
  const shownDay = date && day(endOfDay(date));
  const title = shownDay ? words.chartOf(shownDay) : words.chart;
  const main = markup`<div class="wide directory">${breadcrumb(site, [], words.chart)}
<h1>${title}</h1><p class="lead">${words.chartLead}</p>
${asOf(site, date)}${date && markup`<p class="ways"><a href="${PATH}">${words.chartNow}</a></p>`}
<ul class="chart"><li><div class="chart-box chart-top"><strong>${name}</strong>${leadership.map(held)}</div>${branch(
    units,
    null,
    words,
    date === null,
  )}</li></ul>
${units.length === 0 && markup`<p class="nothing">${words.chartEmpty}</p>`}</div>`;
  const about = {
    title,
    description: words.chartLead,
    path: date ? `${PATH}?ngay=${date}` : PATH,
    data: [breadcrumbData(site, [{ name: words.chart, path: PATH }])],
  };
  return page(layout(site, registers, about, main));
}
