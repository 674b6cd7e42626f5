import { COPYRIGHT } from './copyright.ts';
import { choice, date, text, url } from './detail-field.ts';
import { describeKind } from './kind.ts';

const OF_THE_SOURCE = { required: true, refusal: 'SOURCE_INCOMPLETE' };

/** Bài dịch: without its full source it is neither received nor posted (Điều 8.10). */
export const TRANSLATION = describeKind({
  code: 'TRANSLATION',
  typeName: 'Translation',
  group: 'STUDIES',
  article: 'Điều 8.10',
  name: { vi: 'Bài dịch', en: 'Translation' },
  description: {
    vi: 'Bài dịch từ tiếng nước ngoài; phải ghi đủ tên bản gốc, tác giả, nơi xuất bản, ngày, địa chỉ và ngôn ngữ.',
    en: 'A translated article, with title, author, publisher, date, address and language of the original.',
  },
  schemaType: 'Article',
  defaultSection: 'nghien-cuu-trao-doi',
  details: [
    text('originalTitle', 'Tên bản gốc', 'Original title', { ...OF_THE_SOURCE, property: 'isBasedOn' }),
    text('originalAuthor', 'Tác giả bản gốc', 'Original author', OF_THE_SOURCE),
    text('publisher', 'Nơi xuất bản', 'Publisher', OF_THE_SOURCE),
    date('publishedOn', 'Ngày xuất bản', 'Date of publication', OF_THE_SOURCE),
    url('originalUrl', 'Địa chỉ bản gốc', 'Address of the original', OF_THE_SOURCE),
    choice(
      'originalLanguage',
      'Ngôn ngữ gốc',
      'Original language',
      [
        { code: 'EN', vi: 'Tiếng Anh', en: 'English' },
        { code: 'FR', vi: 'Tiếng Pháp', en: 'French' },
        { code: 'ZH', vi: 'Tiếng Trung', en: 'Chinese' },
        { code: 'JA', vi: 'Tiếng Nhật', en: 'Japanese' },
        { code: 'KO', vi: 'Tiếng Hàn', en: 'Korean' },
        { code: 'LO', vi: 'Tiếng Lào', en: 'Lao' },
        { code: 'RU', vi: 'Tiếng Nga', en: 'Russian' },
        { code: 'OTHER', vi: 'Ngôn ngữ khác', en: 'Another language' },
      ],
      OF_THE_SOURCE,
    ),
    COPYRIGHT,
  ],
  copyright: true,
  rules: [
    ({ byline }) =>
      byline.some(({ part }) => part === 'TRANSLATOR')
        ? null
        : { code: 'TRANSLATOR_MISSING', field: 'byline' },
  ],
});
