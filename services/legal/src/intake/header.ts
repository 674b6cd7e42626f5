import { TYPE_NAMES } from '../documents/document-type.ts';

/** The block above the name of the type, and what follows it (Decree 30/2020, Article 8). */
export interface Header {
  readonly block: string;
  readonly body: string;
}

/** The type's own line in capitals ends the block; "BỘ KẾ HOẠCH VÀ ĐẦU TƯ" is an authority, no type. */
const TITLE = new RegExp(
  `(?<!\\p{L})(?<!(?:BỘ|SỞ|PHÒNG|BAN|VỤ|CỤC)\\s)(?:${TYPE_NAMES.toUpperCase()})(?!\\p{L})`,
  'u',
);
const BODY = /^\s*(?:Kính gửi|Căn cứ|Điều 1(?!\d)|Chương I(?!\p{L}))/mu;
/** A text without any of these: no block is longer. */
const LONGEST = 1_500;

export function splitHeader(text: string): Header {
  const ends = [TITLE, BODY].map((end) => text.search(end)).filter((index) => index >= 0);
  const end = Math.min(...ends, LONGEST, text.length);
  return { block: text.slice(0, end), body: text.slice(end) };
}
