/** The offices of the board, the units and the website (Điều 5, 6, 10, 12–14, 18). */
export const ROLES = [
  'DIRECTOR',
  'EDITOR_IN_CHIEF',
  'DEPUTY_EDITOR_IN_CHIEF',
  'BOARD_MEMBER',
  'STANDING_SECRETARIAT',
  'POSTING_OFFICER',
  'OFFICE_HEAD',
  'UNIT_HEAD',
  'UNIT_DEPUTY',
  'INFORMATION_OFFICER',
  'CONTRIBUTOR',
  'STAFF',
  'SITE_ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** What an office may grant. A step of the workflow asks for rights, never for roles. */
export const RIGHTS = [
  'SUBMIT',
  'SUBMIT_PROXY',
  'UNIT_APPROVE',
  'RECEIVE',
  'COMPILE',
  'VERIFY',
  'OVERRIDE',
  'APPROVE',
  'POST',
  'WITHDRAW',
  'ASSIGN',
  'DELEGATE',
  'COMMISSION',
  'PREPARE_ROYALTY',
  'PROPOSE_ROYALTY',
  'DECIDE_ROYALTY',
  'DECIDE_BOARD',
  'MANAGE_USERS',
  'MANAGE_SETTINGS',
  'MANAGE_CALENDAR',
  'MANAGE_CONTACTS',
  'CONFIRM_RECORD',
  'READ_REPORTS',
  'REMIND_UNITS',
  'ERASE_PERSONAL_DATA',
  'READ_AUDIT',
  'READ_DESK',
] as const;
export type Right = (typeof RIGHTS)[number];
