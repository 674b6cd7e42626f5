/** In what capacity somebody signs: KT. for the head, TL. by order, TUQ. by delegation, Q. acting, TM. for the collective. */
export const SIGNING_CAPACITIES = ['KT', 'TL', 'TUQ', 'Q', 'TM'] as const;
export type SigningCapacity = (typeof SIGNING_CAPACITIES)[number];

export interface Signature {
  /** All that stand there, outermost first: "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH" is [TM, KT]. */
  readonly capacities: readonly SigningCapacity[];
  /** The signatory's own office: "PHÓ CHỦ TỊCH". */
  readonly office: string | null;
  readonly name: string | null;
}

const NAME = '\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}*){1,5}';
/** Offices in capitals, then the name: nothing else of a document is written like this. */
const SIGNED = new RegExp(
  `(?<offices>(?:(?:K/?T|T/?L|T/?U/?Q|T/?M|Q)\\s*[./]\\s*)?\\p{Lu}{2,}[\\p{Lu}\\s,./-]*?)` +
    `(?:\\s*[([](?:Đã ký|đã ký|Ký tên)[^)\\]]*[)\\]])?\\s+(?<name>${NAME})(?!\\p{L})`,
  'gu',
);
const CAPACITY = /(?<!\p{L})(K\/?T|T\/?L|T\/?U\/?Q|T\/?M|Q)\s*[./]\s*(?=\p{Lu})/gu;
const OFFICE =
  /(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH ÁN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|TRƯỞNG BAN|VIỆN TRƯỞNG|TỔNG THANH TRA|THỐNG ĐỐC|HIỆU TRƯỞNG)/gu;

/** The signature under a text; several people may sign a joint document. */
export function signaturesIn(conclusions: string): Signature[] {
  const text = conclusions.normalize('NFC').replace(/\s+/gu, ' ');
  return [...text.matchAll(SIGNED)]
    .map(({ groups }) => ({ offices: groups?.['offices'] ?? '', name: groups?.['name'] ?? null }))
    .filter(({ offices }) => offices.search(OFFICE) >= 0)
    .map(({ offices, name }) => ({
      capacities: [...offices.matchAll(CAPACITY)].map(([, written = '']) => capacityOf(written)),
      office: [...offices.matchAll(OFFICE)].at(-1)?.[0] ?? null,
      name,
    }));
}

const capacityOf = (written: string): SigningCapacity =>
  SIGNING_CAPACITIES.find((capacity) => capacity === written.replaceAll('/', '')) ?? 'TM';
