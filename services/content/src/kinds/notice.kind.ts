import { date, REQUIRED, text } from './detail-field.ts';
import { describeKind, inOrder } from './kind.ts';

/** Thông báo, niêm yết: on show from one day to another, then in the archive (Điều 8.8). */
export const NOTICE = describeKind({
  code: 'NOTICE',
  typeName: 'Notice',
  group: 'NOTICES',
  article: 'Điều 8.8',
  name: { vi: 'Thông báo, niêm yết', en: 'Notice or posting' },
  description: {
    vi: 'Thông báo, niêm yết công khai có thời hạn; hết hạn tự chuyển vào mục lưu trữ.',
    en: 'A public notice for a time; after its end it moves to the archive by itself.',
  },
  schemaType: 'SpecialAnnouncement',
  defaultSection: 'thong-bao',
  details: [
    date('validFrom', 'Niêm yết từ ngày', 'On show from', REQUIRED),
    date('validUntil', 'Niêm yết đến hết ngày', 'On show until the end of', REQUIRED),
    text('documentNumber', 'Số, ký hiệu văn bản', 'Document number', { property: 'identifier' }),
    text('issuedBy', 'Cơ quan ra thông báo', 'Issued by'),
    text('places', 'Nơi niêm yết', 'Where it is displayed', {
      hint: { vi: 'Ngoài cổng thông tin: bảng tin, trụ sở …', en: 'Beside the portal: boards, offices …' },
    }),
  ],
  validity: { from: 'validFrom', until: 'validUntil' },
  rules: [inOrder('validFrom', 'validUntil')],
});
