import { splitHeader } from './header.ts';

/** Độ mật, from the lowest (Law on state secrets, Article 8). */
export const SECRECY_LEVELS = ['CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const;
export type SecrecyLevel = (typeof SECRECY_LEVELS)[number];
/** Độ khẩn, from the lowest (Decree 30/2020). */
export const URGENCY_LEVELS = ['URGENT', 'VERY_URGENT', 'MOST_URGENT'] as const;
export type UrgencyLevel = (typeof URGENCY_LEVELS)[number];

export const SECRECY_NAMES: Readonly<Record<SecrecyLevel, string>> = {
  CONFIDENTIAL: 'Mật',
  SECRET: 'Tối mật',
  TOP_SECRET: 'Tuyệt mật',
};
export const URGENCY_NAMES: Readonly<Record<UrgencyLevel, string>> = {
  URGENT: 'Khẩn',
  VERY_URGENT: 'Thượng khẩn',
  MOST_URGENT: 'Hỏa tốc',
};

/** Stamped in capitals, or named in a field of the block ("Độ mật: Tối mật"); "BÍ MẬT NHÀ NƯỚC" is a subject, no stamp. */
const STAMP =
  /(?<!\p{L})(?<!(?:BÍ|BẢO|CƠ)\s)(?:(?<top>TUYỆT\s+MẬT)|(?<secret>TỐI\s+MẬT)|(?<plain>MẬT))(?!\p{L})/u;
const FIELD = /Độ\s+mật\s*:?\s*(?:(?<top>tuyệt\s+mật)|(?<secret>tối\s+mật)|(?<plain>mật))(?!\p{L})/iu;
const HURRY =
  /(?<!\p{L})(?:(?<most>HỎA\s+TỐC|HOẢ\s+TỐC)|(?<very>THƯỢNG\s+KHẨN)|(?<urgent>KHẨN(?!\s+CẤP)))(?!\p{L})/u;

/** D33: a mark blocks where it stands in the header block; the same words in running text say nothing of the document. */
export function secrecyOf(text: string): SecrecyLevel | null {
  const { block } = splitHeader(text.normalize('NFC'));
  return levelIn(FIELD.exec(block) ?? STAMP.exec(block));
}

/** “12-BC (MẬT).pdf”: the name of a file may bear the stamp. */
export const secrecyOfName = (name: string): SecrecyLevel | null =>
  levelIn(STAMP.exec(name.normalize('NFC').replaceAll('_', ' ')));

function levelIn(mark: RegExpExecArray | null): SecrecyLevel | null {
  const { top, secret, plain } = mark?.groups ?? {};
  return top ? 'TOP_SECRET' : secret ? 'SECRET' : plain ? 'CONFIDENTIAL' : null;
}

export function urgencyOf(text: string): UrgencyLevel | null {
  const { block } = splitHeader(text.normalize('NFC'));
  const { most, very, urgent } = HURRY.exec(block)?.groups ?? {};
  return most ? 'MOST_URGENT' : very ? 'VERY_URGENT' : urgent ? 'URGENT' : null;
}
