import { plainLetters } from '@portal/kit';

const PLACE_AND_YEAR = /\s*(?:\d{4}|nuoc cong hoa xa hoi chu nghia viet nam)$/u;

/** "Luật Hải quan đã được Quốc hội khoá X thông qua", "Luật Nhà ở số 27/2023/QH15". */
const PASSED = /\s(?:da )?duoc quoc hoi.*$/u;
const NUMBERS = /\sso \d+[a-z]?(?:\/\d{4})?\/[a-z]+\d*/gu;

/** The same for every spelling of a law's name: without type, accents, punctuation and the year behind it. */
export const lawNameKey = (name: string): string =>
  plainLetters(name)
    .replace(NUMBERS, '')
    .replace(PASSED, '')
    .replace(/[^a-z0-9\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:bo luat|luat|phap lenh)\s+/u, '')
    .replace(PLACE_AND_YEAR, '')
    .trim();
