import { LEGACY_TABLES } from './legacy-tables.ts';
import type { LegacyEncoding, LegacyTable } from './legacy-tables.ts';

const LONGEST_SPELLING = 3;

/** What was meant by a text in a legacy encoding that is shown as if it were Unicode; the longest spelling goes first. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const table: LegacyTable = LEGACY_TABLES[encoding];
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const length =
      [3, 2, 1].find((size) => size <= LONGEST_SPELLING && table.has(text.slice(at, at + size))) ?? 0;
    decoded += length ? table.get(text.slice(at, at + length)) : text[at];
    at += length || 1;
  }
  return decoded;
}

const ENCODERS = new Map(
  Object.entries(LEGACY_TABLES).map(([encoding, table]) => {
    const spellings = new Map<string, string>();
    for (const [spelled, letter] of table) if (!spellings.has(letter)) spellings.set(letter, spelled);
    return [encoding as LegacyEncoding, spellings];
  }),
);

/** The other way round, for tests and for showing what was typed: letters the encoding lacks stay as they are. */
export const encodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  [...text.normalize('NFC')].map((letter) => ENCODERS.get(encoding)?.get(letter) ?? letter).join('');
