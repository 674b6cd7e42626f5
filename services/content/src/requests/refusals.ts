import { defineRefusals } from '@portal/kit';

/** What cannot be asked for, or answered (Điều 10.1b, 14.3). */
export const REQUESTS_REFUSALS = defineRefusals({
  REQUEST_CLOSED: {
    vi: 'Yêu cầu này đã được trả lời, từ chối hoặc rút lại. Hãy tải lại trang để xem trạng thái mới.',
    en: 'This request was answered, declined or withdrawn. Reload the page to see where it stands.',
    article: 'Điều 10.1b',
    constraints: ['request_closes_once', 'request_act_pkey'],
  },
  ADDRESSEE_MISSING: {
    vi: 'Chưa có nơi nhận. Hãy chọn một đơn vị đang hoạt động, hoặc khi đặt bài thì một người.',
    en: 'There is no addressee. Choose a unit that exists, or, for a commission, a person.',
    article: 'Điều 10.1b',
  },
  SUBJECT_MISSING: {
    vi: 'Chưa ghi nội dung yêu cầu. Hãy ghi ngắn gọn cần bài gì, về việc gì.',
    en: 'The subject is missing. Say in a line what is asked for.',
    article: 'Điều 10.1b',
  },
  BRIEF_MISSING: {
    vi: 'Chưa ghi yêu cầu cụ thể. Hãy ghi rõ cần những thông tin gì.',
    en: 'The brief is missing. Say what is needed.',
    article: 'Điều 10.1b',
  },
  REQUEST_TOO_LONG: {
    vi: 'Phần này dài quá {most} ký tự. Hãy rút gọn.',
    en: 'This is longer than {most} characters. Shorten it.',
  },
  DUE_IN_PAST: {
    vi: 'Hạn trả lời phải sau thời điểm hiện tại. Hãy chọn lại.',
    en: 'The due time must come after now. Choose again.',
    article: 'Điều 10.1b',
  },
});
