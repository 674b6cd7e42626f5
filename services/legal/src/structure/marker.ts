import type { DivisionKind } from './division.ts';

/** A line that begins a division, with its label, its number and what follows on the line. */
export interface Marker {
  readonly kind: DivisionKind;
  readonly label: string;
  readonly number: string;
  readonly rest: string;
  /** "Điều 2 Luật này quy định …": a heading only where the number is the next and the line before ended a sentence. */
  readonly isLoose?: boolean;
}

interface Shape {
  readonly kind: DivisionKind;
  readonly pattern: RegExp;
  readonly isLoose?: boolean;
}

const ROMAN = '[IVXLC]+|\\d+[a-z]?';
const ORDINAL = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười';
const SHAPES: readonly Shape[] = [
  {
    kind: 'part',
    pattern: new RegExp(
      `^(?<label>Phần\\s+(?:thứ\\s+)?(?<number>${ROMAN}|${ORDINAL}))(?![\\p{L}])[.:]?\\s*(?<rest>.*)$`,
      'iu',
    ),
  },
  {
    kind: 'chapter',
    pattern: new RegExp(`^(?<label>Chương\\s+(?<number>${ROMAN}))(?![\\p{L}])[.:]?\\s*(?<rest>.*)$`, 'iu'),
  },
  {
    kind: 'subsection',
    pattern: new RegExp(`^(?<label>Tiểu mục\\s+(?<number>${ROMAN}))(?![\\p{L}])[.:]?\\s*(?<rest>.*)$`, 'iu'),
  },
  {
    kind: 'section',
    pattern: new RegExp(
      `^(?<label>(?:Mục|MỤC)\\s+(?<number>${ROMAN}))(?![\\p{L}])[.:]?\\s*(?<rest>.*)$`,
      'u',
    ),
  },
  // "Điều 5 của Luật này …" at the beginning of a line is a sentence, no heading.
  {
    kind: 'article',
    pattern:
      /^(?<label>(?:Điều|ĐIỀU)\s+(?<number>\d+[a-zđ]?))(?:\s*[.:]\s*|\s*$|\s+(?=\d+[-.]\s))(?<rest>.*)$/u,
  },
  {
    kind: 'article',
    pattern: /^(?<label>Điều\s+(?<number>\d+[a-zđ]?))\s+(?<rest>\p{Lu}.*)$/u,
    isLoose: true,
  },
  {
    kind: 'clause',
    pattern: /^(?<label>(?<number>\d{1,3}[a-zđ]?))\s?(?:[.)](?!\d)|-(?!\d))\s*(?<rest>.*)$/u,
  },
  { kind: 'point', pattern: /^(?<label>(?<number>[a-zđ]{1,2}))\s*\)\s*(?<rest>.*)$/u },
];
/** Headings of plans and programmes, which have no articles. */
const ROMAN_HEADING = /^(?<label>(?<number>[IVX]+))[.)]\s+(?<rest>\p{Lu}.*)$/u;

/** A line that ends the articles: recipients, signature, the note of who passed it. */
const CONCLUSIONS =
  /^(?:Nơi nhận\s*:|(?:K\/?T|TM|TL|TUQ|Q)\s?[./]\s?\p{Lu}{2}|(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) này (?:đã )?được (?:Quốc hội|Uỷ ban|Ủy ban))/u;
const ANNEX = /^(?<label>PHỤ LỤC(?:\s+(?:SỐ\s*)?[IVXLC\d]+[A-Z]?)?)(?![\p{L}])[.:]?\s*(?<rest>[^\p{Ll}]*)$/u;
/** What a decision promulgates stands behind its signature. */
const PROMULGATED =
  /^(?<label>QUY CHẾ|QUI CHẾ|QUY ĐỊNH|ĐIỀU LỆ|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN)(?![\p{L}])\s*(?<rest>[^\p{Ll}]*)$/u;

export const isConclusion = (line: string): boolean => CONCLUSIONS.test(line);

/** A line that begins an attachment; `isSigned`: the signature has been read. */
export const attachmentIn = (line: string, isSigned: boolean): Marker | null =>
  markerOf('attachment', ANNEX.exec(line) ?? (isSigned ? PROMULGATED.exec(line) : null));

/** What a line begins by its looks; whether it does, its place in the sequence decides. */
export function markerIn(line: string, hasArticles: boolean): Marker | null {
  for (const { kind, pattern, isLoose } of SHAPES) {
    const marker = markerOf(kind, pattern.exec(line));
    if (marker) return isLoose ? { ...marker, isLoose } : marker;
  }
  return hasArticles ? null : markerOf('section', ROMAN_HEADING.exec(line));
}

function markerOf(kind: DivisionKind, match: RegExpExecArray | null): Marker | null {
  const { label = '', number = '', rest = '' } = match?.groups ?? {};
  return match ? { kind, label, number, rest: rest.trim() } : null;
}
