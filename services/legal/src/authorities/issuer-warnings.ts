import type { Language } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { authorityKey } from './authority-key.ts';
import type { AuthorityRow } from './authority-row.ts';

const WORDS = {
  ENDED: {
    vi: 'Văn bản ban hành ngày {issued}, nhưng “{name}” chỉ tồn tại đến trước ngày {day}. Hãy kiểm tra tên cơ quan hoặc ngày ban hành.',
    en: 'Issued on {issued}, when “{name}” had ended ({day}). Look at the name or the day again.',
  },
  NOT_YET: {
    vi: 'Văn bản ban hành ngày {issued}, nhưng “{name}” chỉ có từ ngày {day}. Hãy kiểm tra tên cơ quan hoặc ngày ban hành.',
    en: 'Issued on {issued}, when “{name}” was not yet there ({day}). Look at the name or the day again.',
  },
} as const;

const written = (day: string): string => day.split('-').reverse().join('/');

/** Whoever is named as issuer was called so on the day; who is not in the register is not judged (Điều 8.2). */
export function issuerWarnings(
  { issuers, issuedOn }: Pick<LegalContent, 'issuers' | 'issuedOn'>,
  register: readonly AuthorityRow[],
  language: Language,
): string[] {
  if (issuedOn === null) return [];
  return issuers.flatMap((name) => {
    const known = register.filter(({ keys }) => keys.includes(authorityKey(name)));
    const [first] = known;
    if (!first || known.some((authority) => wasThere(authority, issuedOn))) return [];
    const { valid_from: from, valid_until: until } = first;
    const [what, day] =
      until !== null && until <= issuedOn ? (['ENDED', until] as const) : (['NOT_YET', from ?? ''] as const);
    return WORDS[what][language]
      .replace('{issued}', written(issuedOn))
      .replace('{name}', () => name)
      .replace('{day}', written(day));
  });
}

const wasThere = ({ valid_from, valid_until }: AuthorityRow, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_until === null || day < valid_until);
