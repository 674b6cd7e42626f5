import { defineRefusals } from '@portal/kit';

/** What is no proof of posting (Điều 8.8). */
export const POSTINGS_REFUSALS = defineRefusals({
  NO_POSTING: {
    vi: 'Loại bài này không niêm yết có thời hạn. Hãy mở một thông báo, niêm yết để ghi nhận.',
    en: 'This kind is not on show for a time. Open a notice or posting to record one.',
    article: 'Điều 8.8',
  },
  PLACE_MISSING: {
    vi: 'Chưa ghi nơi niêm yết. Hãy ghi rõ bảng tin hoặc trụ sở nào.',
    en: 'The place is missing. Say which board or office.',
    article: 'Điều 8.8',
  },
  PLACE_TOO_LONG: {
    vi: 'Nơi niêm yết dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The place has more than {most} characters. Shorten it.',
  },
  NOT_YET_SHOWN: {
    vi: 'Thời điểm niêm yết còn ở tương lai. Hãy ghi thời điểm đã niêm yết thật.',
    en: 'That time lies ahead. Give the time at which it was really put up.',
    article: 'Điều 8.8',
  },
  NOT_YET_TAKEN_DOWN: {
    vi: 'Thời điểm gỡ còn ở tương lai. Hãy ghi thời điểm đã gỡ thật.',
    en: 'That time lies ahead. Give the time at which it was really taken down.',
    article: 'Điều 8.8',
  },
  TAKEN_DOWN_TOO_EARLY: {
    vi: 'Thời điểm gỡ sớm hơn thời điểm niêm yết. Hãy xem lại.',
    en: 'It was taken down before it was put up. Look at the time again.',
    article: 'Điều 8.8',
    constraints: ['taken_down_after_shown'],
  },
  TAKEN_DOWN_ALREADY: {
    vi: 'Việc gỡ ở nơi này đã được ghi nhận, không sửa được nữa. Hãy tải lại trang.',
    en: 'The taking down there is on record and cannot be changed. Reload the page.',
    article: 'Điều 8.8',
  },
});
