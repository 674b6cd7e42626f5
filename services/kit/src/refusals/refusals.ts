import type { Language } from '../access/actor.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import { TERMS } from '../workflow/editorial.names.ts';

export interface RefusalText {
  /** Says what to do; `{name}` is filled in from the parameters. */
  vi: string;
  en: string;
  /** The article that stands behind it, as people cite it. */
  article?: string;
  /** Names of constraints in the database that refuse the same thing when two press at once. */
  constraints?: readonly string[];
}

export type RefusalList = Readonly<Record<string, RefusalText>>;

/** A service's list: every code it refuses with, in one place. */
export const defineRefusals = <Codes extends string>(
  list: Record<Codes, RefusalText>,
): Record<Codes, RefusalText> => list;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const CLOCK: Record<Language, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }),
};

function shown(value: NonNullable<Refusal['params']>[string] | undefined, language: Language): string {
  if (value === null || value === undefined) return '…';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value[language];
  if (INSTANT.test(value)) return CLOCK[language].format(new Date(value));
  return TERMS[value]?.[language] ?? value;
}

/** A refusal in the reader's language (D15), with the article it rests on. */
export function refusalText(list: RefusalList, refusal: Refusal, language: Language): string {
  const text = list[refusal.code]?.[language] ?? refusal.code;
  const written = text.replace(/\{(\w+)\}/g, (_, name: string) => shown(refusal.params?.[name], language));
  const article = refusal.article ?? list[refusal.code]?.article;
  return article ? `${written} (${article})` : written;
}
