import { KINDS } from '@portal/content';
import type { DetailField, KindCode } from '@portal/content';

const DAY = 86_400_000;

/** `+3`, `-12 08:00`: so many days from the first start, at that time in Việt Nam. Anything else stands as it is. */
function dated(words: string, now: Date): string {
  const [, days, time] = /^([+-]\d+)(?: (\d\d:\d\d))?$/.exec(words) ?? [];
  if (days === undefined) return words;
  const day = new Date(now.getTime() + Number(days) * DAY + 7 * 3_600_000).toISOString().slice(0, 10);
  return time === undefined ? day : new Date(`${day}T${time}:00+07:00`).toISOString();
}

const valueOf = ({ type, columns }: DetailField, lines: string[], now: Date): unknown => {
  const [line = ''] = lines;
  if (type === 'NUMBER' || type === 'MONEY') return Number(line);
  if (type === 'DATE' || type === 'DATE_TIME') return dated(line, now);
  if (type !== 'ROWS') return lines.join('\n');
  return lines.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    return Object.fromEntries(
      columns.map((column, at) => [column.name, valueOf(column, [cells[at] ?? ''], now)]),
    );
  });
};

/** The values of a kind's own fields, from lines `.name: value`; a line more is a row or a paragraph more. */
export function readDetails(kind: KindCode, lines: [name: string, value: string][], now: Date): object {
  const fields: readonly DetailField[] = KINDS[kind].details;
  const unknown = lines.find(([name]) => !fields.some((field) => field.name === name));
  if (unknown) throw new Error(`${kind} has no field ${unknown[0]}`);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const own = lines.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === 'CHECK') return [[field.name, true]];
      return own.length > 0 ? [[field.name, valueOf(field, own, now)]] : [];
    }),
  );
}
