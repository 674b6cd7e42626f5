import { DATE, dayOf } from '../citations/written-date.ts';
import { documentTypeOf, TYPE_NAMES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { parseNumber } from '../numbers/document-number.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import { splitHeader } from './header.ts';

/** What the head of a document says of it. */
export interface TitleBlock {
  readonly number: DocumentNumber | null;
  readonly type: DocumentType | null;
  readonly abstract: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
}

const NUMBERED = /(?<!\p{L})(?:số|Số|SỐ)\s*:?\s*(\d+[^\s,;]*(?:\s*[-–]\s*\p{Lu}[\p{Lu}\d]*)?)/u;
const PLACED = new RegExp(
  `(\\p{Lu}\\p{Ll}+(?:\\s+(?:-\\s+)?\\p{Lu}\\p{Ll}+){0,4})\\s*,?\\s*(?:${DATE.source})`,
  'u',
);
const NATION = /CỘNG\s+H(?:OÀ|ÒA)\s+XÃ\s+HỘI/u;
const TYPE_LINE = new RegExp(`^\\s*(${TYPE_NAMES.toUpperCase()})(?!\\p{L})\\s*`, 'u');
/** Where the abstract ends: the reasons, the articles, or the heading of who decides. */
const ABSTRACT_END =
  /\n\s*(?:Căn cứ|Điều 1|Chương|Kính gửi|Thực hiện|Để|\((?:Ban hành|Kèm)|QUỐC HỘI|CHÍNH PHỦ|(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG)(?!\p{L}))|\s(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)(?:\s[\p{Lu}\s,]+)?\n/u;
const LONGEST_ABSTRACT = 700;
const IS_LETTER = /V\/v|Kính gửi/u;

export function readTitleBlock(text: string): TitleBlock {
  const { block, body } = splitHeader(text.normalize('NFC'));
  const placed = PLACED.exec(block);
  const date = placed ? DATE.exec(placed[0]) : DATE.exec(block);
  const [, written] = NUMBERED.exec(block) ?? [];
  const [typeLine, typeName] = TYPE_LINE.exec(body) ?? [];
  return {
    number: written ? parseNumber(written) : null,
    type: typeName
      ? documentTypeOf(typeName)
      : IS_LETTER.test(block + body.slice(0, 40))
        ? 'OFFICIAL_LETTER'
        : null,
    abstract: abstractOf(typeLine ? body.slice(typeLine.length) : block, Boolean(typeLine)),
    issuer: issuerIn(block),
    place: placed?.[1] ?? null,
    issuedOn: date ? dayOf(date) : null,
  };
}

/** Under the type; a letter has it beside its number, after "V/v". */
function abstractOf(text: string, isUnderType: boolean): string | null {
  const said = isUnderType
    ? text.slice(0, indexOr(text.search(ABSTRACT_END), LONGEST_ABSTRACT))
    : (/V\/v:?\s*([^\n]+?)(?=\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*,\s*ngày|\n|$)/u.exec(text)?.[1] ?? '');
  return said.replace(/\s+/gu, ' ').trim() || null;
}

/** The lines in capitals above the name of the nation; the lowest is who issues. */
function issuerIn(block: string): string | null {
  const head = block.slice(0, indexOr(block.search(NATION), block.length));
  const lines = head
    .split(/\n|[-*_]{3,}/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => /^[\p{Lu}\s,.-]{4,}$/u.test(line) && !/MẬT|KHẨN|TỐC/u.test(line));
  return lines.at(-1) ?? null;
}

const indexOr = (index: number, otherwise: number): number => (index >= 0 ? index : otherwise);
