import type { Right, Role } from './rights.ts';

/**
 * Who may do what: the role matrix of the regulation. What stands as "D" there comes with delegations (Điều 14.2). Identity
 * seeds its table role_right with the same matrix; the policy of each step says which right it takes.
 */
export const ROLE_MATRIX: Readonly<Record<Role, readonly Right[]>> = {
  // Điều 7, 12: decides royalties and the board.
  DIRECTOR: ['SUBMIT', 'DECIDE_ROYALTY', 'DECIDE_BOARD', 'READ_AUDIT', 'READ_REPORTS'],
  // Điều 14.1: approves before posting, assigns, answers for everything; takes down.
  EDITOR_IN_CHIEF: [
    ...(['SUBMIT', 'RECEIVE', 'COMPILE', 'OVERRIDE', 'APPROVE', 'WITHDRAW'] as const),
    ...(['ASSIGN', 'DELEGATE', 'COMMISSION', 'PROPOSE_ROYALTY', 'READ_AUDIT', 'READ_DESK'] as const),
    ...(['REQUEST_INFORMATION', 'READ_REPORTS'] as const),
  ],
  // Điều 14.2, 15: verifies within the assigned areas.
  DEPUTY_EDITOR_IN_CHIEF: [
    ...(['SUBMIT', 'COMPILE', 'VERIFY', 'ASSIGN', 'DELEGATE', 'COMMISSION', 'READ_DESK'] as const),
    ...(['REQUEST_INFORMATION', 'READ_REPORTS'] as const),
  ],
  // Điều 14.3: edits what is assigned, commissions, prepares the royalties.
  BOARD_MEMBER: ['SUBMIT', 'COMPILE', 'COMMISSION', 'PREPARE_ROYALTY', 'READ_DESK'],
  // Điều 9.2, 10.1, 15: receives, returns, enters for others, edits.
  STANDING_SECRETARIAT: ['SUBMIT', 'SUBMIT_PROXY', 'RECEIVE', 'COMPILE', 'READ_DESK', 'REQUEST_INFORMATION'],
  // Điều 15 (Bước 3), 18.1: posts what was approved, and nothing else.
  POSTING_OFFICER: ['POST', 'READ_DESK'],
  // Điều 18.1: runs the office; announces what days the department works; keeps quota, directory, records and search right.
  OFFICE_HEAD: [
    'SUBMIT',
    'MANAGE_CALENDAR',
    'MANAGE_CONTACTS',
    'MANAGE_QUOTA',
    'MANAGE_SYNONYMS',
    'READ_REPORTS',
    'REMIND_UNITS',
    'ERASE_PERSONAL_DATA',
  ],
  // Điều 10.1a, 11.4: approves what the own unit supplies, and keeps it right (Điều 8.5, 10.2b).
  UNIT_HEAD: [
    ...(['SUBMIT', 'UNIT_APPROVE', 'MANAGE_CONTACTS', 'CONFIRM_RECORD'] as const),
    ...(['ANSWER_REQUEST', 'READ_AUDIT', 'READ_DESK'] as const),
  ],
  UNIT_DEPUTY: ['SUBMIT', 'UNIT_APPROVE', 'CONFIRM_RECORD', 'READ_DESK', 'ANSWER_REQUEST'],
  // Điều 10.2b, 11.5, 14.4.
  INFORMATION_OFFICER: ['SUBMIT', 'CONFIRM_RECORD', 'READ_DESK', 'ANSWER_REQUEST'],
  // Điều 14.5: for their field and area.
  CONTRIBUTOR: ['SUBMIT'],
  // Điều 5.2: all staff may send.
  STAFF: ['SUBMIT'],
  // Điều 6.3: technology only; no editorial act whatever.
  SITE_ADMINISTRATOR: ['MANAGE_USERS', 'MANAGE_SETTINGS'],
};

/** The "D" cells of the matrix: who may hold which right for whoever has it by office (Điều 14.2). */
export const DELEGABLE: Readonly<Partial<Record<Right, readonly Role[]>>> = {
  RECEIVE: ['BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'],
  VERIFY: ['STANDING_SECRETARIAT', 'BOARD_MEMBER'],
  APPROVE: ['STANDING_SECRETARIAT', 'BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'],
  WITHDRAW: ['DEPUTY_EDITOR_IN_CHIEF'],
};

/** "✔ assigned" in the matrix: rights of these offices that count only where their holder was assigned (Điều 14.1, 14.3). */
export const WHERE_ASSIGNED: Readonly<Partial<Record<Right, readonly Role[]>>> = {
  COMPILE: ['DEPUTY_EDITOR_IN_CHIEF', 'BOARD_MEMBER'],
};
