import { fromGlobalId } from '@portal/kit';
import type { Refusal } from '@portal/kit';
import { z } from 'zod';
import type { DetailField, DetailType } from './detail-field.ts';

export type DetailValue = string | number | true | Details[];
/** The values of a kind's own fields by name. What is empty is not there, so that equal contents have equal hashes (D7). */
export interface Details {
  [name: string]: DetailValue;
}

const LONGEST_TABLE = 300;

const words = (longest: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().max(longest));

/** An address elsewhere, or a path at this portal. */
const address = words(2_000).pipe(
  z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/(?![/\\])\S*$/)]),
);
const instant = z.coerce.date().transform((at) => at.toISOString());

const VALUES: Record<DetailType, (field: DetailField) => z.ZodType<DetailValue>> = {
  TEXT: () => words(1_000),
  LONG_TEXT: () => words(20_000),
  DATE: () => z.iso.date(),
  DATE_TIME: () => instant,
  MONTH: () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  NUMBER: () => z.number().nonnegative(),
  MONEY: () => z.int().nonnegative(),
  URL: () => address,
  CHOICE: ({ choices }) => z.enum(choices.map(({ code }) => code)),
  PERSON: () => words(300),
  UNIT: () => z.string().refine((id) => fromGlobalId(id, 'OrganisationUnit') !== null),
  CHECK: () => z.literal(true),
  ROWS: ({ columns }) =>
    z
      .array(detailsSchema(columns))
      .max(LONGEST_TABLE)
      .transform((rows) => rows.filter((row) => Object.keys(row).length > 0)),
};

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const withoutEmpty = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));

/** What may be saved: each value of its type, or absent. Completeness is asked for at submission only. */
export const detailsSchema = (fields: readonly DetailField[]): z.ZodType<Details> =>
  z
    .record(z.string(), z.unknown())
    .transform(withoutEmpty)
    .pipe(
      z.strictObject(
        Object.fromEntries(fields.map((field) => [field.name, VALUES[field.type](field).optional()])),
      ),
    )
    .transform((value) => withoutEmpty(value) as Details);

/** What submission misses: a field, or a column of one of its rows. */
export function missingDetails(fields: readonly DetailField[], details: Details): Refusal[] {
  return fields.flatMap((field): Refusal[] => {
    const value = details[field.name];
    const place = { field: `details.${field.name}` };
    if (value === undefined)
      return field.required ? [{ code: field.refusal, params: { what: field.label }, ...place }] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((row, at) =>
      missingDetails(field.columns, row).map(({ params }) => ({
        code: 'ROW_INCOMPLETE',
        params: { ...params, row: at + 1 },
        ...place,
      })),
    );
  });
}

/** The words of a value, for the encoding gate (Điều 9.1) and for search. */
export function wordsOf(value: DetailValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap((row) => Object.values(row).flatMap(wordsOf)) : [];
}
