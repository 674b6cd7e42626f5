import { defineRefusals } from '@portal/kit';
import { APPOINTMENTS_REFUSALS } from './appointments/refusals.ts';
import { ASSIGNMENTS_REFUSALS } from './assignments/refusals.ts';
import { CALENDAR_REFUSALS } from './calendar/refusals.ts';
import { DELEGATIONS_REFUSALS } from './delegations/refusals.ts';
import { DIRECTORY_REFUSALS } from './directory/refusals.ts';
import { ERASURE_REFUSALS } from './erasure/refusals.ts';
import { PEOPLE_REFUSALS } from './people/refusals.ts';
import { REGISTERS_REFUSALS } from './registers/refusals.ts';
import { SIGN_IN_REFUSALS } from './sign-in/refusals.ts';
import { UNITS_REFUSALS } from './units/refusals.ts';

/** What identity refuses, by capability; what several of them refuse stands here. Wrong state and missing right are different codes; each says what to do. */
export const IDENTITY_REFUSALS = defineRefusals({
  NAME_MISSING: {
    vi: 'Chưa ghi tên. Hãy nhập tên rồi lưu lại.',
    en: 'The name is missing. Type it, then save again.',
  },
  DECISION_NUMBER_MISSING: {
    vi: 'Chưa ghi số quyết định. Hãy nhập số quyết định làm căn cứ.',
    en: 'The number of the decision is missing. Enter it.',
    article: 'Điều 12',
  },
  PERIOD_IN_PAST: {
    vi: 'Ngày bắt đầu hoặc kết thúc không được lùi về quá khứ. Hãy chọn từ thời điểm hiện tại trở đi.',
    en: 'Nothing begins or ends in the past. Choose now or later.',
    article: 'Điều 14',
  },
  PERIOD_EMPTY: {
    vi: 'Thời điểm kết thúc phải sau thời điểm bắt đầu. Hãy chọn lại.',
    en: 'The end must come after the beginning. Choose again.',
    article: 'Điều 14',
  },
  ALREADY_SET_UP: {
    vi: 'Cổng đã có quản trị và Giám đốc. Hãy đăng nhập và dùng màn hình quản trị.',
    en: 'The portal has its administrator and Director. Sign in and use the screens.',
    article: 'Điều 6',
  },
  ...SIGN_IN_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...ERASURE_REFUSALS,
  ...APPOINTMENTS_REFUSALS,
  ...DELEGATIONS_REFUSALS,
  ...ASSIGNMENTS_REFUSALS,
  ...UNITS_REFUSALS,
  ...REGISTERS_REFUSALS,
  ...CALENDAR_REFUSALS,
  ...DIRECTORY_REFUSALS,
});
