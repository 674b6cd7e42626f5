import { plainLetters } from '@portal/kit';

/** The same for every spelling of a name: “UỶ BAN NHÂN DÂN TỈNH THANH HÓA”, “Uỷ ban nhân dân tỉnh Thanh Hoá”. */
export const authorityKey = (name: string): string => plainLetters(name).replace(/\s+/gu, ' ').trim();
