import type { Language } from '../access/actor.ts';

type Wording = Readonly<Record<Language, string>>;

/** What the screens call the acts and the roles; the glossary fixes the pairs. The states have theirs beside. */
const ACTIONS: Record<string, Wording> = {
  submit: { vi: 'Gửi', en: 'Submit' },
  enter: { vi: 'Nhập hộ', en: 'Enter for the sender' },
  unitApprove: { vi: 'Lãnh đạo đơn vị duyệt', en: 'Approve for the unit' },
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  return: { vi: 'Trả lại', en: 'Return' },
  decline: { vi: 'Không sử dụng', en: 'Decline' },
  compile: { vi: 'Biên tập xong', en: 'Compile' },
  verify: { vi: 'Xác thực', en: 'Verify' },
  override: { vi: 'Duyệt thay bước xác thực', en: 'Stand in for the verifier' },
  approve: { vi: 'Duyệt', en: 'Approve' },
  sendBack: { vi: 'Chuyển lại bước trước', en: 'Send back' },
  post: { vi: 'Đăng tải', en: 'Post' },
  withdraw: { vi: 'Gỡ', en: 'Withdraw' },
};

const ROLES: Record<string, Wording> = {
  DIRECTOR: { vi: 'Giám đốc Sở', en: 'Director' },
  UNIT_HEAD: { vi: 'Trưởng đơn vị', en: 'Head of unit' },
  UNIT_DEPUTY: { vi: 'Phó trưởng đơn vị', en: 'Deputy head of unit' },
  INFORMATION_OFFICER: { vi: 'Cán bộ cung cấp thông tin', en: 'Information officer' },
  CONTRIBUTOR: { vi: 'Cộng tác viên', en: 'Contributor' },
  STAFF: { vi: 'Cán bộ, công chức', en: 'Staff' },
  EDITOR_IN_CHIEF: { vi: 'Trưởng ban Biên tập', en: 'Editor-in-chief' },
  DEPUTY_EDITOR_IN_CHIEF: { vi: 'Phó Trưởng ban Biên tập', en: 'Deputy editor-in-chief' },
  BOARD_MEMBER: { vi: 'Uỷ viên Ban Biên tập', en: 'Board member' },
  STANDING_SECRETARIAT: { vi: 'Thường trực Ban Biên tập', en: 'Standing secretariat' },
  POSTING_OFFICER: { vi: 'Cán bộ đăng tải', en: 'Posting officer' },
  OFFICE_HEAD: { vi: 'Chánh Văn phòng', en: 'Head of the office' },
  SITE_ADMINISTRATOR: { vi: 'Quản trị Website', en: 'Site administrator' },
};

const from = (names: Record<string, Wording>) => (code: string, language: Language) =>
  names[code]?.[language] ?? code;

export const actionName = from(ACTIONS);
export const roleName = from(ROLES);
