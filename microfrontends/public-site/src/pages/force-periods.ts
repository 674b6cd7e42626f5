import { dayOnly } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { LegalPage } from '../portal/legal.operation.ts';
import type { Site } from '../site.ts';
import { called } from './neighbourhood.ts';

/** The life of a document as a line: each stretch in the colour of its status, each a step to its first day. */
export function forcePeriods(
  { periods, permalink, validity: { asOf } }: LegalPage,
  { words }: Site,
): Markup | null {
  if (periods.length < 2) return null;
  const shown = periods.findLast(({ from }) => from <= asOf);
  const stretches = periods.map((period) => {
    const { from, status, statusName, changes } = period;
    const by = changes.flatMap((change) => (change.by ? called(change.by) : []));
    const current = period === shown ? { 'aria-current': 'date' } : {};
    return markup`<li class="period period-${status.toLowerCase().replaceAll('_', '-')}"><a${attributes({ href: `${permalink}?ngay=${from}`, ...current })}>${dayOnly(from)}</a> <span>${statusName}</span>${by.length > 0 && markup` <small>${[...new Set(by)].join(', ')}</small>`}</li>`;
  });
  return markup`<ol class="periods" aria-label="${words.legal.periods}">${stretches}</ol>`;
}
