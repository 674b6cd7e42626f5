import type { ReviewReportQuery } from '@portal/schema/operations';
import type { WORDS } from './words.ts';

/** Spreadsheets run what begins so as a formula; an apostrophe before it says that it is text. */
const cell = (value: string | number) =>
  `"${String(value)
    .replace(/^[=+\-@\t\r]/, `'$&`)
    .replaceAll('"', '""')}"`;

/** The report for a spreadsheet (RFC 4180, UTF-8). */
export function reportCsv(units: ReviewReportQuery['reviewsByUnit'], words: (typeof WORDS)['vi']): string {
  const head = [words.unit, words.records, words.overdue, words.coming, words.oldest];
  const rows = units.map(({ unit, records, overdue, coming, oldest }) => [
    ...[unit?.name ?? words.noOwner, records, overdue, coming, oldest ?? ''],
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
