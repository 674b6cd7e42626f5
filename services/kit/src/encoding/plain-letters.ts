/** Letters without their accents, đ as d, in lower case: what somebody types who types no accents. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // Ð (eth) is what many keyboards put for Đ.
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
