import { defineRefusals } from '@portal/kit';

/** What the life of an edition refuses beside the steps of the kit (Điều 9.2, 15). */
export const EDITIONS_REFUSALS = defineRefusals({
  NO_RETRO_REVIEW: {
    vi: 'Bài này không có lần duyệt thay nào chờ xem xét lại. Hãy tải lại trang.',
    en: 'No stand-in waits to be looked at here. Reload the page.',
    article: 'Điều 15',
  },
  UNIT_MISSING: {
    vi: 'Gửi thay mặt đơn vị thì phải chọn đơn vị. Hãy chọn đơn vị của mình.',
    en: 'A submission on behalf of a unit needs the unit. Choose yours.',
    article: 'Điều 10.1a',
  },
  NOT_RETURNED: {
    vi: 'Chỉ gửi lại được tin, bài đã bị trả lại; tin, bài này đang ở bước “{state}”. Hãy mở bản đã bị trả lại.',
    en: 'Only what was returned can be submitted again; this stands at “{state}”. Open the returned one.',
    article: 'Điều 9.2',
  },
  ALREADY_RESUBMITTED: {
    vi: 'Tin, bài này đã có bản gửi lại. Hãy mở bản đó để sửa tiếp.',
    en: 'This was taken up again already. Open that edition and go on there.',
    article: 'Điều 9.2',
    constraints: ['edition_resubmits_key'],
  },
  REMARK_EMPTY: {
    vi: 'Ý kiến còn trống. Hãy viết ý kiến rồi gửi.',
    en: 'The remark is empty. Write it, then send.',
  },
  REMARK_TOO_LONG: {
    vi: 'Ý kiến dài quá {longest} ký tự. Hãy rút gọn rồi gửi.',
    en: 'The remark is longer than {longest} characters. Shorten it, then send.',
  },
});
