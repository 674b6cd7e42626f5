import { COMMON_FIELDS, commonRefusals } from './common-fields.ts';
import type { Kind } from './kind.ts';

/** Tin tức, sự kiện: the only kind whose clock starts when something happens (Điều 10.2a). */
export const NEWS_ITEM: Kind = {
  code: 'NEWS_ITEM',
  typeName: 'NewsItem',
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
  refusals: (content) => [
    ...commonRefusals(content),
    ...(content.eventAt === null ? [{ code: 'EVENT_TIME_MISSING', field: 'eventAt' }] : []),
  ],
};
