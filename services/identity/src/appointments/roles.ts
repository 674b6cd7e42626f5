/** The offices that the regulation knows, as people read them; what each grants stands in identity.role_right. */
export const ROLES = {
  DIRECTOR: { vi: 'Giám đốc Sở', en: 'Director' },
  EDITOR_IN_CHIEF: { vi: 'Trưởng ban Biên tập', en: 'Editor-in-chief' },
  DEPUTY_EDITOR_IN_CHIEF: { vi: 'Phó Trưởng ban Biên tập', en: 'Deputy editor-in-chief' },
  BOARD_MEMBER: { vi: 'Uỷ viên Ban Biên tập', en: 'Member of the editorial board' },
  STANDING_SECRETARIAT: { vi: 'Thường trực Ban Biên tập', en: 'Standing secretariat' },
  POSTING_OFFICER: { vi: 'Cán bộ chuyên trách đăng tải', en: 'Posting officer' },
  OFFICE_HEAD: { vi: 'Chánh Văn phòng Sở', en: 'Head of the department’s office' },
  UNIT_HEAD: { vi: 'Trưởng đơn vị', en: 'Head of unit' },
  UNIT_DEPUTY: { vi: 'Phó Trưởng đơn vị', en: 'Deputy head of unit' },
  INFORMATION_OFFICER: { vi: 'Cán bộ cung cấp thông tin', en: 'Information officer' },
  CONTRIBUTOR: { vi: 'Cộng tác viên', en: 'Collaborator' },
  STAFF: { vi: 'Cán bộ, công chức, viên chức', en: 'Staff' },
  SITE_ADMINISTRATOR: { vi: 'Quản trị Website', en: 'Site administrator' },
} as const;

export type Role = keyof typeof ROLES;

export const isRole = (code: string): code is Role => Object.hasOwn(ROLES, code);

/** "Q." = quyền: holds the office until somebody is appointed to it (Điều 12; the regulation itself is signed so). */
export const roleName = (role: Role, acting: boolean, language: 'vi' | 'en'): string => {
  const name = ROLES[role][language];
  if (!acting) return name;
  return language === 'vi' ? `Q. ${name}` : `Acting ${name}`;
};

export const UNIT_ROLES: readonly Role[] = ['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER'];

/**
 * Who is appointed by the Director's decision (Điều 12): the board, his successor, and the administrator, who so cannot
 * multiply himself or fill the board. The others are entered by the administrator from the decision.
 */
export const DIRECTORS_CHOICE: readonly Role[] = [
  'DIRECTOR',
  'EDITOR_IN_CHIEF',
  'DEPUTY_EDITOR_IN_CHIEF',
  'BOARD_MEMBER',
  'STANDING_SECRETARIAT',
  'POSTING_OFFICER',
  'SITE_ADMINISTRATOR',
];

export const rightToAppoint = (role: Role) =>
  DIRECTORS_CHOICE.includes(role) ? ('DECIDE_BOARD' as const) : ('MANAGE_USERS' as const);
