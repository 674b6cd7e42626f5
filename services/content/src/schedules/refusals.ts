import { defineRefusals } from '@portal/kit';

/** A time at which nothing can be posted (Điều 15, Bước 3b). */
export const SCHEDULES_REFUSALS = defineRefusals({
  SCHEDULE_IN_PAST: {
    vi: 'Giờ hẹn đăng phải ở sau lúc này. Hãy chọn lại, hoặc bấm “Đăng” để đăng ngay.',
    en: 'The time must lie ahead. Choose another, or post it now.',
    article: 'Điều 15',
  },
  SCHEDULE_TOO_FAR: {
    vi: 'Chỉ hẹn đăng trước tối đa {days} ngày. Hãy chọn ngày gần hơn.',
    en: 'It can be scheduled at most {days} days ahead. Choose a nearer day.',
  },
  NOT_SCHEDULED: {
    vi: 'Bài này chưa hẹn giờ đăng. Hãy tải lại trang để xem trạng thái mới.',
    en: 'It is not scheduled. Reload the page to see where it stands.',
  },
});
