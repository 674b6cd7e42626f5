import { defineRefusals } from '@portal/kit';

/** What cannot be entered for a sender (Điều 9.2, 10.1a). */
export const INTAKE_REFUSALS = defineRefusals({
  SENDER_MISSING: {
    vi: 'Chưa chọn người gửi, hoặc đó là chính bạn. Hãy chọn người đứng tên gửi tin, bài này.',
    en: 'Choose in whose name this is. Your own you send yourself, not as a proxy.',
    article: 'Điều 10.1a',
  },
  SENDER_NOT_OF_UNIT: {
    vi: 'Người gửi không thuộc đơn vị này. Hãy chọn người của đơn vị, hoặc chọn gửi với tư cách cá nhân.',
    en: 'The sender does not belong to this unit. Choose somebody of the unit, or enter it in their own name.',
    article: 'Điều 10.1a',
  },
  DELIVERER_MISSING: {
    vi: 'Chưa ghi người giao. Hãy ghi tên người đã mang tin, bài đến.',
    en: 'The deliverer is missing. Type who brought it.',
    article: 'Điều 10.1a',
  },
  DELIVERER_TOO_LONG: {
    vi: 'Tên người giao dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The deliverer has more than {most} characters. Shorten it.',
  },
  NOT_YET_HANDED_OVER: {
    vi: 'Lúc nhận giao không thể ở sau lúc này. Hãy chọn lại ngày giờ.',
    en: 'It cannot be handed over in the future. Choose date and time again.',
    article: 'Điều 9.2',
  },
  PAPER_DECLARATION_MISSING: {
    vi: 'Cá nhân gửi tin, bài, ảnh phải cam kết tự chịu trách nhiệm. Hãy xin cam kết trên giấy rồi đánh dấu.',
    en: 'Whoever sends in their own name answers for it. Get the declaration on paper, then tick it.',
    article: 'Điều 10.1a',
  },
});
