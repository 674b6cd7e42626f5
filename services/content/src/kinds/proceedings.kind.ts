import { onThatDay, THREE_DAYS, within } from '../due/supply.ts';
import { date, REQUIRED, rows, text, url } from './detail-field.ts';
import { describeKind, inOrder } from './kind.ts';

/** Kỷ yếu hội nghị, hội thảo: read or downloaded here, or by links to other sites (Điều 8.6). */
export const PROCEEDINGS = describeKind({
  code: 'PROCEEDINGS',
  typeName: 'Proceedings',
  group: 'CONFERENCES',
  article: 'Điều 8.6',
  name: { vi: 'Kỷ yếu hội nghị, hội thảo', en: 'Conference proceedings' },
  description: {
    vi: 'Tài liệu của hội nghị, hội thảo, tập huấn: tệp tải về hoặc liên kết đến trang khác.',
    en: 'Papers of a conference or training: files, or links to other sites.',
  },
  schemaType: 'Collection',
  defaultSection: 'hoi-nghi-hoi-thao',
  review: { months: 12 },
  details: [
    date('startsOn', 'Ngày khai mạc', 'First day', REQUIRED),
    date('endsOn', 'Ngày bế mạc', 'Last day', REQUIRED),
    text('place', 'Địa điểm', 'Place', { ...REQUIRED, property: 'locationCreated' }),
    text('organiser', 'Đơn vị tổ chức', 'Organiser'),
    rows('links', 'Tài liệu ở trang khác', 'Papers on other sites', [
      text('title', 'Tên tài liệu', 'Title', REQUIRED),
      url('url', 'Địa chỉ', 'Address', REQUIRED),
      text('archivedCopy', 'Bản lưu', 'Archived copy', {
        hint: {
          vi: 'Tên tệp đính kèm hoặc nơi lưu bản sao',
          en: 'Name of an attached file, or where a copy is kept',
        },
      }),
    ]),
  ],
  supply: (_content, { endsOn }) => within(THREE_DAYS, onThatDay(endsOn)),
  rules: [
    inOrder('startsOn', 'endsOn'),
    ({ attachments }, { links }) =>
      attachments.length === 0 && links === undefined
        ? { code: 'FILES_OR_LINKS_MISSING', field: 'attachments' }
        : null,
  ],
});
