import { documentTypeOf } from '../documents/document-type.ts';
import type { Citation } from './citation.ts';
import { DATE, dayOf } from './written-date.ts';

/** Laws are cited by name and date ("Luật Đất đai ngày 18 tháng 01 năm 2024") or by name and year ("Bộ luật Dân sự năm 2015"). */
const DATED = new RegExp(`\\s+(?:(?:ban hành|thông qua)\\s+)?(?:${DATE.source})`, 'giu');
const BY_YEAR = /(?<!tháng\s*\d{1,2})\s+năm\s+((?:19|20)\d\d)(?!\d)/giu;
const LAW = /(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?=\p{L})/giu;
/** A date behind these words is no date of issue. */
const OTHER_DATE = /(?:từ|trước|sau|đến|hết|vào|lực|tại|trong|cuối|đầu)$/iu;
const NOT_A_NAME = /^(?:này|số|đó|trên|hiện hành)(?![\p{L}])/iu;

/** Laws cited by name where no number stands; `taken` are the places that numbers have already. */
export function findNamed(text: string, taken: readonly Citation[]): Citation[] {
  const dated = [...text.matchAll(DATED)].map((match) => {
    const day = dayOf(match);
    return { match, issuedOn: day, year: day ? Number(day.slice(0, 4)) : null };
  });
  const byYear = [...text.matchAll(BY_YEAR)].map((match) => ({
    match,
    issuedOn: null,
    year: Number(match[1]),
  }));
  const citations: Citation[] = [];
  for (const { match, issuedOn, year } of [...dated, ...byYear]) {
    if (year === null) continue;
    const end = match.index + match[0].length;
    if (taken.some((other) => other.start < end && match.index < other.end)) continue;
    const law = lawBefore(text, match.index, taken);
    if (!law) continue;
    citations.push({
      start: law.start,
      end,
      of: 'other',
      document: { type: law.type, name: law.name, number: null, issuedOn, year },
      provisions: [],
    });
  }
  return citations.sort((a, b) => a.start - b.start);
}

function lawBefore(text: string, end: number, taken: readonly Citation[]) {
  const floor = Math.max(
    0,
    end - 240,
    ...taken.filter((other) => other.end <= end).map((other) => other.end),
    ...[';', '\n', '“', '.', '('].map((stop) => text.lastIndexOf(stop, end - 1) + 1),
  );
  const stretch = text.slice(floor, end);
  const starts = [...stretch.matchAll(LAW)];
  const amending = starts.findLast((match) =>
    /^sửa đổi/iu.test(stretch.slice(match.index + match[0].length)),
  );
  const begin = amending ?? starts.at(-1);
  if (!begin) return null;
  const name = stretch
    .slice(begin.index + begin[0].length)
    .replace(/\s+/gu, ' ')
    .trim();
  if (NOT_A_NAME.test(name) || OTHER_DATE.test(name) || name.length < 2) return null;
  return { start: floor + begin.index, type: documentTypeOf(begin[1] ?? ''), name };
}
