export interface Wording {
  vi: string;
  en: string;
}

/** What a value is, and so how it is typed in, checked, stored and shown. */
export type DetailType =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'DATE'
  | 'DATE_TIME'
  | 'MONTH'
  | 'NUMBER'
  | 'MONEY'
  | 'URL'
  | 'CHOICE'
  | 'PERSON'
  | 'UNIT'
  | 'CHECK'
  | 'ROWS';

export interface Choice extends Wording {
  code: string;
}

/** One field of a kind's own: the form, the check, the public page and the type of the API all come out of it. */
export interface DetailField {
  name: string;
  type: DetailType;
  label: Wording;
  hint: Wording | null;
  /** Asked for at submission and held by the database at posting; a draft may do without. */
  required: boolean;
  /** What is said when it is missing; a code of this service's list. */
  refusal: string;
  /** CHOICE only. */
  choices: readonly Choice[];
  /** ROWS only: what one row consists of. */
  columns: readonly DetailField[];
  /** ROWS only: the column with the last day on which the public sees a row (Điều 18.2). */
  shownUntil: string | null;
  /** ROWS only: the column by whose day a page groups the rows, as a calendar does. */
  groupedBy: string | null;
  /** The property of schema.org's CreativeWork that it is, for machines. */
  property: string | null;
}

type More = Partial<Omit<DetailField, 'name' | 'type' | 'label'>>;

const field =
  (type: DetailType) =>
  (name: string, vi: string, en: string, more: More = {}): DetailField => ({
    ...{ name, type, label: { vi, en }, hint: null, required: false, refusal: 'DETAIL_MISSING' },
    ...{ choices: [], columns: [], shownUntil: null, groupedBy: null, property: null },
    ...more,
  });

export const text = field('TEXT');
export const longText = field('LONG_TEXT');
export const date = field('DATE');
export const dateTime = field('DATE_TIME');
export const month = field('MONTH');
export const number = field('NUMBER');
export const money = field('MONEY');
export const url = field('URL');
export const person = field('PERSON');
export const unit = field('UNIT');
export const check = field('CHECK');

export const choice = (name: string, vi: string, en: string, choices: readonly Choice[], more: More = {}) =>
  field('CHOICE')(name, vi, en, { choices, ...more });

export const rows = (
  name: string,
  vi: string,
  en: string,
  columns: readonly DetailField[],
  more: More = {},
) => field('ROWS')(name, vi, en, { columns, ...more });

export const REQUIRED = { required: true };
