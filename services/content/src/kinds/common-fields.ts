import type { Refusal } from '@portal/kit';
import { plainText } from '../contents/edition-content.ts';
import type { EditionContent } from '../contents/edition-content.ts';
import type { Wording } from './detail-field.ts';

/** One field that kinds share, as a desk draws it. */
export interface KindField {
  name: keyof EditionContent;
  label: Wording;
  hint: Wording | null;
  required: boolean;
}

/** The fields that every kind has (Điều 4.1: source and date stand on every page; Điều 7.2: origin decides the payment). */
export const COMMON_FIELDS: readonly KindField[] = [
  { name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, hint: null, required: true },
  {
    name: 'summary',
    label: { vi: 'Tóm tắt', en: 'Summary' },
    hint: { vi: 'Hai, ba câu, hiện trong danh mục', en: 'Two or three sentences, shown in lists' },
    required: true,
  },
  { name: 'document', label: { vi: 'Nội dung', en: 'Text' }, hint: null, required: true },
  { name: 'section', label: { vi: 'Chuyên mục', en: 'Section' }, hint: null, required: true },
  { name: 'field', label: { vi: 'Lĩnh vực', en: 'Field' }, hint: null, required: false },
  {
    name: 'origin',
    label: { vi: 'Nguồn gốc tin, bài', en: 'Origin' },
    hint: { vi: 'Tự viết, sưu tầm hay báo cáo', en: 'Own work, collected or an official report' },
    required: true,
  },
  {
    name: 'byline',
    label: { vi: 'Tác giả và người hưởng nhuận bút', en: 'Byline and beneficiaries' },
    hint: {
      vi: 'Người viết, người dịch, người chụp ảnh, người sưu tầm; nếu chia tỷ lệ thì tổng là 100%',
      en: 'Writer, translator, photographer, collector; shares, where given, make 100%',
    },
    required: true,
  },
  {
    name: 'source',
    label: { vi: 'Nguồn', en: 'Source' },
    hint: { vi: 'Bắt buộc khi sưu tầm', en: 'Required when collected' },
    required: false,
  },
  {
    name: 'cover',
    label: { vi: 'Ảnh minh hoạ', en: 'Picture' },
    hint: { vi: 'Khuyến khích có ảnh minh hoạ (Điều 10.1a)', en: 'A picture is encouraged (Điều 10.1a)' },
    required: false,
  },
  { name: 'attachments', label: { vi: 'Tệp kèm theo', en: 'Attached files' }, hint: null, required: false },
];

/** Điều 7.2a: one item can have several beneficiaries; once one has a share, all have, and nothing is left over. */
function sharesAreWhole({ byline }: EditionContent): boolean {
  const shares = byline.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return true;
  return shares.length === byline.length && shares.reduce((sum, share) => sum + share, 0) === 100;
}

/** What every kind asks for at submission. */
export function commonRefusals(content: EditionContent): Refusal[] {
  const missing: [boolean, string, string][] = [
    [content.title === '', 'TITLE_MISSING', 'title'],
    [content.summary === '', 'SUMMARY_MISSING', 'summary'],
    [plainText(content.document).trim() === '', 'DOCUMENT_EMPTY', 'document'],
    [content.byline.length === 0, 'BYLINE_MISSING', 'byline'],
    [!sharesAreWhole(content), 'SHARES_NOT_WHOLE', 'byline'],
    [content.origin === 'COLLECTED' && !content.source, 'SOURCE_MISSING', 'source'],
    [content.cover !== null && content.cover.alt === '', 'ALTERNATIVE_TEXT_MISSING', 'cover'],
  ];
  return missing.filter(([holds]) => holds).map(([, code, field]) => ({ code, field }));
}
