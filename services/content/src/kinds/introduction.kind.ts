import { date, longText, REQUIRED, text, unit, url } from './detail-field.ts';
import { describeKind } from './kind.ts';

/** Giới thiệu: what the Department and each of its units is, by which decision, and what it may do (Điều 8.1). */
export const INTRODUCTION = describeKind({
  code: 'INTRODUCTION',
  typeName: 'Introduction',
  group: 'ABOUT',
  article: 'Điều 8.1',
  name: { vi: 'Giới thiệu', en: 'Introduction' },
  description: {
    vi: 'Quyết định thành lập, chức năng, nhiệm vụ, quyền hạn của Sở và của từng đơn vị, trang web của đơn vị.',
    en: 'Founding decision, functions and powers of the Department and of each unit, the unit’s own site.',
  },
  schemaType: 'AboutPage',
  defaultSection: 'gioi-thieu',
  review: { months: 12 },
  details: [
    unit('about', 'Giới thiệu về đơn vị', 'About the unit', {
      hint: { vi: 'Để trống nếu giới thiệu về toàn Sở', en: 'Empty when it is about the whole Department' },
    }),
    text('foundingDecision', 'Quyết định thành lập', 'Founding decision', {
      ...REQUIRED,
      hint: { vi: 'Số, ký hiệu và cơ quan ban hành', en: 'Number and issuing authority' },
    }),
    date('foundedOn', 'Ngày quyết định', 'Date of the decision', REQUIRED),
    url('foundingDocument', 'Văn bản quyết định', 'The decision’s text', {
      hint: {
        vi: 'Địa chỉ văn bản trên cổng hoặc nơi khác; hoặc đính kèm tệp',
        en: 'Its address here or elsewhere; or attach the file',
      },
    }),
    longText('functions', 'Chức năng, nhiệm vụ', 'Functions', REQUIRED),
    longText('powers', 'Quyền hạn', 'Powers', REQUIRED),
    url('site', 'Trang thông tin của đơn vị', 'The unit’s own site'),
  ],
  rules: [
    // Điều 8.1: people can read the decision itself, not only its number.
    ({ attachments }, { foundingDocument }) =>
      attachments.length === 0 && foundingDocument === undefined
        ? { code: 'FOUNDING_DECISION_MISSING', field: 'attachments' }
        : null,
  ],
});
