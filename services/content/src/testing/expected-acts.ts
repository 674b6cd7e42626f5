import type { Right } from '@portal/kit';

/**
 * Who may do what where: written out by hand from Điều 10.1a, Điều 15, the role matrix and D5, and not derived from the
 * policy that it checks. What is not in this table is refused.
 */
export const ROLES = [
  'DIRECTOR',
  'UNIT_HEAD',
  'UNIT_DEPUTY',
  'INFORMATION_OFFICER',
  'CONTRIBUTOR',
  'STAFF',
  'EDITOR_IN_CHIEF',
  'DEPUTY_EDITOR_IN_CHIEF',
  'BOARD_MEMBER',
  'STANDING_SECRETARIAT',
  'POSTING_OFFICER',
  'OFFICE_HEAD',
  'SITE_ADMINISTRATOR',
] as const;
export type RoleName = (typeof ROLES)[number];

/** What the person has already done on the edition. */
export const RELATIONS = ['stranger', 'author', 'verifier', 'approver'] as const;
export type Relation = (typeof RELATIONS)[number];

const SENDERS = ROLES.filter((role) => role !== 'POSTING_OFFICER' && role !== 'SITE_ADMINISTRATOR');
const HEADS: RoleName[] = ['UNIT_HEAD', 'UNIT_DEPUTY'];
const INTAKE: RoleName[] = ['STANDING_SECRETARIAT', 'EDITOR_IN_CHIEF'];
const COMPILERS: RoleName[] = ['STANDING_SECRETARIAT', 'EDITOR_IN_CHIEF'];
/** Điều 14.1, 14.3: members and deputies edit what was assigned to them. */
export const ASSIGNED: readonly RoleName[] = ['BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'];
/** Điều 14.2: who may hold which right for whom. */
export const DELEGATED: readonly { right: Right; by: RoleName; to: readonly RoleName[] }[] = [
  { right: 'RECEIVE', by: 'EDITOR_IN_CHIEF', to: ['BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'] },
  { right: 'VERIFY', by: 'DEPUTY_EDITOR_IN_CHIEF', to: ['STANDING_SECRETARIAT', 'BOARD_MEMBER'] },
  {
    ...{ right: 'APPROVE', by: 'EDITOR_IN_CHIEF' },
    to: ['STANDING_SECRETARIAT', 'BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'],
  },
  { right: 'WITHDRAW', by: 'EDITOR_IN_CHIEF', to: ['DEPUTY_EDITOR_IN_CHIEF'] },
];
const VERIFIERS: RoleName[] = ['DEPUTY_EDITOR_IN_CHIEF'];
const CHIEF: RoleName[] = ['EDITOR_IN_CHIEF'];
const POSTERS: RoleName[] = ['POSTING_OFFICER'];
const ANYBODY: Relation[] = [...RELATIONS];
const NOT_THE_AUTHOR: Relation[] = ['stranger', 'verifier', 'approver'];
const NOT_THE_APPROVER: Relation[] = ['stranger', 'author', 'verifier'];

interface Act {
  action: string;
  /** Who may besides, where they were assigned. */
  assigned?: readonly RoleName[];
  /** Who may besides: whoever holds this for another, but never on what they wrote themselves (Điều 14.2). */
  delegated?: Right;
  states: string[];
  roles: readonly RoleName[];
  relations: Relation[];
}

export const EXPECTED_ACTS: Act[] = [
  { action: 'saveRevision', states: ['DRAFT'], roles: SENDERS, relations: ['author'] },
  {
    ...{ action: 'saveRevision', states: ['COMPILING'], roles: COMPILERS },
    ...{ assigned: ASSIGNED, relations: ANYBODY },
  },
  {
    action: 'saveRevision',
    states: ['VERIFYING'],
    roles: VERIFIERS,
    relations: ['stranger', 'verifier'],
    delegated: 'VERIFY',
  },
  { action: 'submit', states: ['DRAFT'], roles: SENDERS, relations: ['author'] },
  // Điều 10.1a: the head's own piece goes through the deputy.
  { action: 'unitApprove', states: ['UNIT_APPROVAL'], roles: HEADS, relations: NOT_THE_AUTHOR },
  { action: 'accept', states: ['SUBMITTED'], roles: INTAKE, relations: ANYBODY, delegated: 'RECEIVE' },
  { action: 'return', states: ['UNIT_APPROVAL'], roles: HEADS, relations: ANYBODY },
  {
    action: 'return',
    states: ['SUBMITTED', 'COMPILING'],
    roles: INTAKE,
    relations: ANYBODY,
    delegated: 'RECEIVE',
  },
  {
    action: 'decline',
    states: ['SUBMITTED', 'COMPILING'],
    roles: INTAKE,
    relations: ANYBODY,
    delegated: 'RECEIVE',
  },
  {
    ...{ action: 'compile', states: ['COMPILING'], roles: COMPILERS },
    ...{ assigned: ASSIGNED, relations: ANYBODY },
  },
  // Once more after it was sent back: the part is the same, so D5 holds.
  {
    action: 'verify',
    states: ['VERIFYING'],
    roles: VERIFIERS,
    relations: ['stranger', 'verifier'],
    delegated: 'VERIFY',
  },
  // D5: only the editor-in-chief stands in for the verifier, and never for what they wrote.
  { action: 'override', states: ['VERIFYING'], roles: CHIEF, relations: NOT_THE_AUTHOR },
  {
    action: 'approve',
    states: ['APPROVING'],
    roles: CHIEF,
    relations: ['stranger', 'approver'],
    delegated: 'APPROVE',
  },
  { action: 'sendBack', states: ['VERIFYING'], roles: VERIFIERS, relations: ANYBODY, delegated: 'VERIFY' },
  { action: 'sendBack', states: ['APPROVING'], roles: CHIEF, relations: ANYBODY, delegated: 'APPROVE' },
  {
    action: 'sendBack',
    states: ['APPROVED'],
    roles: [...CHIEF, ...POSTERS],
    relations: ANYBODY,
    delegated: 'APPROVE',
  },
  { action: 'post', states: ['APPROVED'], roles: POSTERS, relations: NOT_THE_APPROVER },
  { action: 'withdraw', states: ['PUBLISHED'], roles: CHIEF, relations: ANYBODY, delegated: 'WITHDRAW' },
  { action: 'resubmit', states: ['RETURNED'], roles: SENDERS, relations: ['author'] },
];
