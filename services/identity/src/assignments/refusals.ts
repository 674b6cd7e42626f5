import { defineRefusals } from '@portal/kit';

/** A part that cannot be given to a member (Điều 14.1). */
export const ASSIGNMENTS_REFUSALS = defineRefusals({
  ASSIGNEE_UNSUITABLE: {
    vi: 'Chỉ phân công biên tập cho uỷ viên hoặc Phó Trưởng ban Biên tập. Hãy chọn người khác.',
    en: 'Editing is assigned to members and deputies of the board. Choose one of them.',
    article: 'Điều 14.1',
  },
  ASSIGNED_ALREADY: {
    vi: 'Người này đã được phân công phần việc đó. Hãy chọn người khác hoặc phần việc khác.',
    en: 'This is assigned to that person already. Choose somebody or something else.',
    article: 'Điều 14.1',
    constraints: ['assigned_twice'],
  },
  ASSIGNMENT_ENDED: {
    vi: 'Phân công này đã kết thúc nên không đổi được nữa. Hãy phân công lại nếu cần.',
    en: 'This assignment is over and cannot change. Assign anew if needed.',
    article: 'Điều 14.1',
  },
});
