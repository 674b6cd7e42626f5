import { defineRefusals } from '@portal/kit';

/** An office that cannot be given or ended (Điều 12, D4). */
export const APPOINTMENTS_REFUSALS = defineRefusals({
  ROLE_UNKNOWN: {
    vi: 'Không có chức danh “{role}”. Hãy chọn trong danh sách.',
    en: 'There is no role “{role}”. Choose one from the list.',
    article: 'Điều 12',
  },
  ROLE_NEEDS_UNIT: {
    vi: 'Chức danh {role} phải gắn với một đơn vị. Hãy chọn đơn vị.',
    en: 'The role {role} belongs to a unit. Choose the unit.',
    article: 'Điều 11.5',
  },
  CODE_UNKNOWN: {
    vi: 'Mã “{code}” không có hoặc đã đóng trong danh mục. Hãy chọn mã khác.',
    en: 'The register has no open entry “{code}”. Choose another.',
    article: 'Điều 8',
  },
  TWO_EDITORS_IN_CHIEF: {
    vi: 'Thời gian này đã có Trưởng ban Biên tập. Hãy kết thúc bổ nhiệm cũ trước rồi bổ nhiệm người mới.',
    en: 'There is an editor-in-chief in this period. End that appointment first.',
    article: 'Điều 12',
    constraints: ['one_editor_in_chief'],
  },
  TWO_DIRECTORS: {
    vi: 'Thời gian này đã có Giám đốc Sở. Hãy kết thúc bổ nhiệm cũ trước.',
    en: 'There is a Director in this period. End that appointment first.',
    article: 'Điều 17.1',
    constraints: ['one_director'],
  },
  ADMINISTRATOR_APART: {
    vi: 'Quản trị Website không được giữ chức danh biên tập cùng lúc. Hãy kết thúc chức danh kia trước hoặc chọn người khác.',
    en: 'A site administrator holds no editorial office at the same time. End the other first or choose another person.',
    article: 'Điều 6.3',
    constraints: ['administrator_holds_no_editorial_office'],
  },
  APPOINTED_ALREADY: {
    vi: 'Người này đã giữ chức danh đó trong thời gian này. Hãy kết thúc bổ nhiệm cũ trước nếu muốn đổi.',
    en: 'This person holds that office in this period. End that appointment first to change it.',
    article: 'Điều 12',
    constraints: ['appointed_twice'],
  },
  APPOINTMENT_ENDED: {
    vi: 'Bổ nhiệm này đã kết thúc nên không đổi được nữa. Hãy bổ nhiệm mới nếu cần.',
    en: 'This appointment has ended and cannot change. Appoint anew if needed.',
    article: 'Điều 14',
  },
  APPOINTMENT_PAST_FIXED: {
    vi: 'Phần đã qua của một bổ nhiệm không sửa được. Hãy ghi quyết định mới.',
    en: 'The past of an appointment cannot be rewritten. Enter a new decision.',
    article: 'Điều 14',
  },
});
