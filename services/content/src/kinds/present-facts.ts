import type { Language } from '@portal/kit';
import { UnitReference } from '@portal/kit';
import type { DetailField, DetailType } from './detail-field.ts';
import type { Details, DetailValue } from './details.ts';
import { FactRow, FactTable, FactValue, FactView } from './fact.view.ts';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;
const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const written = (instant: Date, language: Language, format: Intl.DateTimeFormatOptions) =>
  instant.toLocaleString(LOCALE[language], format);

type Shown = Partial<Pick<FactValue, 'text' | 'href' | 'machine' | 'unit'>>;

/** How a value of each type reads; days are days of Việt Nam, amounts whole đồng. */
const SHOWN: Partial<
  Record<DetailType, (value: DetailValue, field: DetailField, language: Language) => Shown>
> = {
  DATE: (day, _field, language) => ({
    text: written(new Date(`${String(day)}T00:00:00Z`), language, { timeZone: 'UTC', ...DAY }),
    machine: String(day),
  }),
  DATE_TIME: (instant, _field, language) => ({
    text: written(new Date(String(instant)), language, { timeZone: ZONE, ...DAY, ...HOUR }),
    machine: String(instant),
  }),
  MONTH: (month) => ({ text: String(month).split('-').reverse().join('/'), machine: String(month) }),
  NUMBER: (number, _field, language) => ({
    text: Number(number).toLocaleString(LOCALE[language]),
    machine: String(number),
  }),
  MONEY: (amount, _field, language) => ({
    text: `${Number(amount).toLocaleString(LOCALE[language])} ${language === 'vi' ? 'đồng' : 'VND'}`,
    machine: String(amount),
  }),
  URL: (address) => ({ text: String(address), href: String(address) }),
  CHOICE: (code, { choices }, language) => ({
    text: choices.find((choice) => choice.code === code)?.[language] ?? String(code),
    machine: String(code),
  }),
  UNIT: (id) => ({ unit: UnitReference.of(String(id)) }),
  CHECK: (_value, _field, language) => ({ text: language === 'vi' ? 'Có' : 'Yes' }),
};

function valueOf(field: DetailField, value: DetailValue | undefined, language: Language): FactValue {
  const plain = { text: '', href: null, machine: null, unit: null };
  if (value === undefined) return Object.assign(new FactValue(), plain);
  const shown = SHOWN[field.type]?.(value, field, language) ?? { text: String(value) };
  return Object.assign(new FactValue(), plain, shown);
}

/** A value in words alone: a row of a table is a line. */
export function detailText(field: DetailField, value: DetailValue, language: Language): string {
  if (!Array.isArray(value)) return valueOf(field, value, language).text;
  const cells = (row: Details) =>
    field.columns.map((column) => valueOf(column, row[column.name], language).text);
  return value.map((row) => cells(row).join(' | ')).join('\n');
}

/** The day in Việt Nam of a day or an instant. */
const dayOf = (value: DetailValue | undefined): string | null =>
  typeof value !== 'string'
    ? null
    : value.length === 10
      ? value
      : new Date(value).toLocaleDateString('sv-SE', { timeZone: ZONE });

/** Điều 18.2: a row whose time is over is no longer public; the signed text keeps it. */
export function shownToday(fields: readonly DetailField[], details: Details, today: string): Details {
  return Object.fromEntries(
    fields.flatMap(({ name, shownUntil }): [string, DetailValue][] => {
      const value = details[name];
      if (value === undefined) return [];
      if (shownUntil === null || !Array.isArray(value)) return [[name, value]];
      const rows = value.filter((row) => String(row[shownUntil] ?? today) >= today);
      return rows.length > 0 ? [[name, rows]] : [];
    }),
  );
}

function tableOf(field: DetailField, rows: Details[], language: Language): FactTable {
  const { columns, groupedBy } = field;
  const ordered = groupedBy
    ? [...rows].sort((a, b) => String(a[groupedBy]).localeCompare(String(b[groupedBy])))
    : rows;
  return Object.assign(new FactTable(), {
    columns: columns.map(({ label }) => label[language]),
    rows: ordered.map((row) =>
      Object.assign(new FactRow(), {
        cells: columns.map((column) => valueOf(column, row[column.name], language)),
        day: groupedBy && dayOf(row[groupedBy]),
      }),
    ),
  });
}

/** What a page shows of the fields that only this kind has; what is empty is left out, and so is a mere declaration. */
export function presentFacts(
  fields: readonly DetailField[],
  details: Details,
  language: Language,
): FactView[] {
  return fields.flatMap((field) => {
    const value = details[field.name];
    if (value === undefined || field.type === 'CHECK') return [];
    const table = Array.isArray(value) ? tableOf(field, value, language) : null;
    return Object.assign(new FactView(), {
      name: field.name,
      label: field.label[language],
      property: field.property,
      value: table ? null : valueOf(field, value, language),
      table,
    });
  });
}
