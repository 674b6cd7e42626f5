import { date, REQUIRED, text, url } from './detail-field.ts';
import { describeKind } from './kind.ts';

/** Thông tin khác theo yêu cầu của UBND tỉnh, Bộ Công Thương: not without the request it answers (Điều 8.12). */
export const REQUESTED_CONTENT = describeKind({
  code: 'REQUESTED_CONTENT',
  typeName: 'RequestedContent',
  group: 'OTHERS',
  article: 'Điều 8.12',
  name: { vi: 'Thông tin khác theo yêu cầu', en: 'Other information by request' },
  description: {
    vi: 'Thông tin đăng theo yêu cầu của UBND tỉnh hoặc Bộ; phải ghi văn bản yêu cầu.',
    en: 'What the province or the ministry asks to post, with the request it answers.',
  },
  schemaType: 'Article',
  defaultSection: 'thong-tin-khac',
  details: [
    text('requestedBy', 'Cơ quan yêu cầu', 'Requested by', { required: true, refusal: 'REQUEST_MISSING' }),
    text('requestNumber', 'Số, ký hiệu văn bản yêu cầu', 'Number of the request', {
      required: true,
      refusal: 'REQUEST_MISSING',
      property: 'identifier',
    }),
    date('requestedOn', 'Ngày văn bản yêu cầu', 'Date of the request', REQUIRED),
    url('requestDocument', 'Văn bản yêu cầu', 'The request’s text'),
  ],
});
