import { choice, date, month, REQUIRED, text } from './detail-field.ts';
import { describeKind, inOrder } from './kind.ts';

/** Tuyên truyền, phổ biến, chiến lược, quy hoạch, kế hoạch (Điều 8.4). */
export const STRATEGY = describeKind({
  code: 'STRATEGY',
  typeName: 'Strategy',
  group: 'PLANS',
  article: 'Điều 8.4',
  name: { vi: 'Tuyên truyền, chiến lược, quy hoạch, kế hoạch', en: 'Campaign, strategy or plan' },
  description: {
    vi: 'Tài liệu tuyên truyền, phổ biến; chiến lược, quy hoạch, kế hoạch phát triển ngành đã được quyết định.',
    en: 'Material of a campaign, or a strategy or plan of the sector that was decided.',
  },
  schemaType: 'Report',
  defaultSection: 'chien-luoc-quy-hoach',
  review: { months: 12 },
  details: [
    choice(
      'category',
      'Loại tài liệu',
      'Class',
      [
        { code: 'CAMPAIGN', vi: 'Tuyên truyền, phổ biến', en: 'Campaign' },
        { code: 'STRATEGY', vi: 'Chiến lược', en: 'Strategy' },
        { code: 'MASTER_PLAN', vi: 'Quy hoạch', en: 'Master plan' },
        { code: 'PLAN', vi: 'Kế hoạch', en: 'Plan' },
      ],
      REQUIRED,
    ),
    month('from', 'Thời kỳ từ tháng', 'Period from', REQUIRED),
    month('until', 'Thời kỳ đến tháng', 'Period until', REQUIRED),
    text('decidedBy', 'Cơ quan quyết định', 'Deciding authority', {
      hint: { vi: 'Bắt buộc, trừ tài liệu tuyên truyền', en: 'Required, but for campaigns' },
    }),
    text('documentNumber', 'Số, ký hiệu văn bản', 'Document number', {
      hint: { vi: 'Bắt buộc, trừ tài liệu tuyên truyền', en: 'Required, but for campaigns' },
      property: 'identifier',
    }),
    date('decidedOn', 'Ngày ban hành', 'Date of issue'),
  ],
  rules: [
    inOrder('from', 'until'),
    // A plan is one by somebody's decision; a campaign needs none.
    (_content, { category, decidedBy, documentNumber }) =>
      category !== 'CAMPAIGN' && (decidedBy === undefined || documentNumber === undefined)
        ? {
            code: 'DECISION_MISSING',
            field: `details.${decidedBy === undefined ? 'decidedBy' : 'documentNumber'}`,
          }
        : null,
  ],
});
