import { defineRefusals } from '@portal/kit';

/** A unit that cannot be changed or closed. */
export const UNITS_REFUSALS = defineRefusals({
  UNIT_CLOSED: {
    vi: 'Đơn vị này không còn hoạt động vào thời điểm đó. Hãy chọn đơn vị đang hoạt động.',
    en: 'This unit does not exist at that time. Choose one that does.',
    article: 'Điều 1.2',
  },
  UNIT_CIRCLE: {
    vi: 'Một đơn vị không thể trực thuộc chính nó. Hãy chọn đơn vị cấp trên khác.',
    en: 'A unit cannot stand below itself. Choose another parent.',
    article: 'Điều 1.2',
  },
  UNIT_IN_USE: {
    vi: 'Đơn vị còn đơn vị trực thuộc hoặc còn người giữ chức danh. Hãy chuyển hoặc kết thúc trước khi đóng.',
    en: 'Units or appointments still hang on this unit. Move or end them before closing it.',
    article: 'Điều 1.2',
  },
  UNIT_PAST_FIXED: {
    vi: 'Lịch sử của đơn vị không sửa được. Hãy ghi thay đổi từ thời điểm hiện tại.',
    en: 'A unit’s history cannot be rewritten. Enter the change from now on.',
    article: 'Điều 1.2',
  },
});
