import { documentTypeOf, isLaw, TYPE_NAMES } from '../documents/document-type.ts';
import { parseNumber } from '../numbers/document-number.ts';
import type { Citation } from './citation.ts';
import { DATE, dayOf } from './written-date.ts';

const LETTERS = '[A-ZĐÐ][\\p{L}\\d]*';
/** 67/2006/QH11, 2995/QĐ-UBND, 21/2003/TTLT/BVHTT-BTC, "1140/QĐ – SCT", 37-CT/TW, 61-CP, TCVN 6909 - 2001. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:\\d+[a-zđ]?(?:\\s?/\\s?(?:18|19|20)\\d\\d)?\\s?/\\s?${LETTERS}(?:\\s?[-–/‑]\\s?${LETTERS})*` +
    `|\\d+[a-z]?\\s?[-–]\\s?(?:CP|TTg|HĐBT|[A-ZĐ]{2}[\\p{L}]*/[A-ZĐ]{2}[\\p{L}]*)` +
    `|(?:TCVN|QCVN)\\s*\\d+(?:-\\d+)?\\s*[:–-]\\s*\\d{4}(?:/[\\p{Lu}-]+)?)(?![\\p{L}\\d])`,
  'gu',
);
/** Numbers of forms, tables and the like are of the document's own making. */
const FORM = /(?:mẫu|biểu|bảng|sơ đồ|phụ lục|ký hiệu|mã số|dạng)(?:\s+(?:số|biểu))?\s*:?\s*$/iu;
const BEFORE = new RegExp(
  `(?<type>${TYPE_NAMES})(?![\\p{L}])(?<name>[^;\\n“”"]{0,160}?)[,\\s]*(?:số|Số|SỐ)?\\s*:?\\s*$`,
  'iu',
);
const AFTER = new RegExp(`^[,\\s]*(?:${DATE.source})`, 'iu');

/** Documents cited by their numbers, with the type and the name before and the date behind it. */
export function findNumbered(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = parseNumber(match[0]);
    const floor = citations.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(floor, match.index - 240), match.index);
    if (!number || FORM.test(before)) continue;
    const title = lastTitle(before);
    const end = match.index + match[0].length;
    const date = AFTER.exec(text.slice(end, end + 60));
    const day = date ? dayOf(date) : null;
    citations.push({
      start: match.index - (title?.length ?? 0),
      end: end + (day && date ? date[0].length : 0),
      of: 'other',
      document: {
        type: title?.type ?? null,
        name: title?.name ?? null,
        number,
        issuedOn: day,
        year: day ? Number(day.slice(0, 4)) : number.year,
      },
      provisions: [],
    });
  }
  return citations;
}

/** The nearest type before a number; "Luật sửa đổi … của Luật X" begins with the outer law. */
function lastTitle(before: string) {
  let rest = before;
  let found: { type: string; name: string; length: number } | null = null;
  for (let match = BEFORE.exec(rest); match; match = BEFORE.exec(rest)) {
    const { type = '', name = '' } = match.groups ?? {};
    const inner = BEFORE.exec(rest.slice(match.index + type.length));
    const isAmending = /^\s+sửa đổi/iu.test(name);
    found = { type, name, length: rest.length - match.index };
    if (!inner || isAmending) break;
    rest = rest.slice(match.index + type.length);
  }
  if (!found) return null;
  const type = documentTypeOf(found.type);
  const name = found.name
    .replace(/\s+/gu, ' ')
    .replace(/\s*(?:của Quốc hội)$/iu, '')
    .trim();
  // Between "Nghị định" and its number nothing stands but "số"; a longer stretch is another sentence's.
  if (!isLaw(type) && name.length > 0) return null;
  return { type, name: name || null, length: found.length };
}
