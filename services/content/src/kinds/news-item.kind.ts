import { EIGHT_OFFICE_HOURS, THREE_DAYS, within } from '../due/supply.ts';
import { COMMON_FIELDS } from './common-fields.ts';
import { choice, dateTime } from './detail-field.ts';
import { describeKind } from './kind.ts';

/** Tin tức, sự kiện: the kind whose clock starts when something happens (Điều 10.2a). */
export const NEWS_ITEM = describeKind({
  code: 'NEWS_ITEM',
  typeName: 'NewsItem',
  group: 'NEWS',
  article: 'Điều 8, Điều 10.2a',
  name: { vi: 'Tin tức, sự kiện', en: 'News item' },
  description: {
    vi: 'Tin về hoạt động, sự kiện của ngành; gửi trong 8 giờ hành chính kể từ khi sự kiện diễn ra.',
    en: 'News of an event; supplied within 8 office hours of the event.',
  },
  schemaType: 'NewsArticle',
  defaultSection: 'tin-tuc-su-kien',
  fields: [
    ...COMMON_FIELDS,
    {
      name: 'eventAt',
      label: { vi: 'Thời điểm diễn ra sự kiện', en: 'Time of the event' },
      hint: { vi: 'Thời hạn 8 giờ hành chính tính từ đây', en: 'The 8 office hours count from here' },
      required: true,
    },
  ],
  details: [
    choice('importance', 'Loại sự kiện', 'Importance', [
      { code: 'ORDINARY', vi: 'Tin thường', en: 'Ordinary news' },
      { code: 'IMPORTANT', vi: 'Hội nghị, sự kiện quan trọng', en: 'Conference or important event' },
    ]),
    dateTime('endedAt', 'Sự kiện kết thúc lúc', 'The event ended at', {
      hint: {
        vi: 'Hội nghị, sự kiện quan trọng: thời hạn 03 ngày tính từ khi kết thúc',
        en: 'For conferences and important events: the 3 days count from the end',
      },
    }),
  ],
  supply: ({ eventAt }, { importance, endedAt }) =>
    importance === 'IMPORTANT' ? within(THREE_DAYS, endedAt) : within(EIGHT_OFFICE_HOURS, eventAt),
  rules: [
    ({ eventAt }) => (eventAt === null ? { code: 'EVENT_TIME_MISSING', field: 'eventAt' } : null),
    // Điều 10.2a: the three days of an important event begin when it ends.
    (_content, { importance, endedAt }) =>
      importance === 'IMPORTANT' && endedAt === undefined
        ? { code: 'EVENT_END_MISSING', field: 'details.endedAt' }
        : null,
    ({ eventAt }, { endedAt }) =>
      eventAt !== null && endedAt !== undefined && endedAt < eventAt
        ? { code: 'PERIOD_REVERSED', field: 'details.endedAt' }
        : null,
  ],
});
