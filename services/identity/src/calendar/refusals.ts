import { defineRefusals } from '@portal/kit';

/** Days, hours and due times that cannot be decided (Điều 10.2a, 14.1). */
export const CALENDAR_REFUSALS = defineRefusals({
  DAY_MALFORMED: {
    vi: '“{day}” không phải là một ngày có trong lịch. Hãy chọn lại ngày.',
    en: '“{day}” is not a day of the calendar. Choose the day again.',
  },
  DAY_IS_WORKED: {
    vi: 'Ngày {day} đã là ngày làm việc nên không cần làm bù. Hãy chọn một ngày nghỉ.',
    en: '{day} is worked anyway. Choose a day of rest to be worked instead.',
    article: 'Điều 18.1',
  },
  DAY_JUST_ANNOUNCED: {
    vi: 'Người khác vừa ghi một quyết định cho ngày này. Hãy tải lại để xem rồi quyết định.',
    en: 'Somebody else has just recorded a decision for this day. Reload, look and decide again.',
    article: 'Điều 18.1',
    constraints: ['calendar_day_stands_once'],
  },
  CALENDAR_PAST_FIXED: {
    vi: 'Mục này của lịch đã được thu hồi nên không đổi được nữa. Hãy ghi một quyết định mới.',
    en: 'This entry of the calendar was taken back and cannot change. Record a new decision.',
    article: 'Điều 18.1',
  },
  HOURS_IN_PAST: {
    vi: 'Giờ làm việc của những ngày đã qua không sửa được. Hãy chọn từ hôm nay trở đi.',
    en: 'The hours of days gone by cannot change. Choose today or later.',
    article: 'Điều 18.1',
  },
  HOURS_MALFORMED: {
    vi: 'Giờ làm việc chưa đúng: mỗi buổi phải bắt đầu trước khi kết thúc, các buổi không chồng nhau, có ít nhất một buổi. Hãy nhập lại.',
    en: 'The hours do not fit: each session begins before it ends, none overlap, there is at least one. Enter them again.',
    article: 'Điều 10.2',
  },
  DUE_RULE_MALFORMED: {
    vi: 'Thời hạn cần tính chưa đúng. Hãy nhập số giờ hoặc số ngày lớn hơn hoặc bằng 0, hoặc một ngày trong tháng.',
    en: 'That is no time to be given. Enter hours or whole days, or a day of a month.',
    article: 'Điều 10.2',
  },
});
