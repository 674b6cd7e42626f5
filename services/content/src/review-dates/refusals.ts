import { defineRefusals } from '@portal/kit';

/** Records that cannot be confirmed (Điều 10.2b). */
export const REVIEW_DATES_REFUSALS = defineRefusals({
  NOT_REVIEWED: {
    vi: 'Loại nội dung này không phải rà soát định kỳ, hoặc không còn đăng. Hãy tải lại trang.',
    en: 'This is not looked at again by a day, or is no longer posted. Reload the page.',
    article: 'Điều 10.2b',
  },
  OWNER_MISSING: {
    vi: 'Chưa có đơn vị phụ trách nội dung này. Hãy đề nghị Trưởng ban hoặc Phó ban giao cho một đơn vị.',
    en: 'No unit owns this record. Ask the editor-in-chief or a deputy to assign one.',
    article: 'Điều 10.2b',
  },
  REVIEW_IN_PAST: {
    vi: 'Ngày rà soát tiếp theo phải sau hôm nay. Hãy chọn lại.',
    en: 'The next review lies after today. Choose again.',
    article: 'Điều 10.2b',
  },
  REVIEW_TOO_FAR: {
    vi: 'Nội dung loại này phải rà soát ít nhất {months} tháng một lần. Hãy chọn ngày sớm hơn.',
    en: 'This kind is looked at at least every {months} months. Choose an earlier day.',
    article: 'Điều 10.2b',
  },
  REVIEW_NOTE_TOO_LONG: {
    vi: 'Ghi chú dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The note has more than {most} characters. Shorten it.',
  },
});
