/** Where an item stands (D6). */
export const EDITORIAL_STATES = [
  'DRAFT',
  'UNIT_APPROVAL',
  'SUBMITTED',
  'COMPILING',
  'VERIFYING',
  'APPROVING',
  'APPROVED',
  'PUBLISHED',
  'WITHDRAWN',
  'SUPERSEDED',
  'RETURNED',
  'DECLINED',
] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

/** Điều 10.1a: what a unit supplies, and what people send in their own name. */
export type SubmissionMode = 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';

export interface Transition {
  readonly step: string;
  readonly from: EditorialState;
  readonly to: EditorialState;
  readonly mode?: SubmissionMode;
}

/**
 * The whole life of an item, from the desk of a unit to the public page. What does not stand here does not happen: the
 * commands refuse it, and so does the database (table editorial_edge).
 */
export const TRANSITIONS = [
  // Điều 10.1a: a unit's item first goes to the unit's head; whoever sends in their own name answers for it and sends direct.
  { step: 'submit', from: 'DRAFT', to: 'UNIT_APPROVAL', mode: 'ON_BEHALF_OF_UNIT' },
  { step: 'submit', from: 'DRAFT', to: 'SUBMITTED', mode: 'INDIVIDUAL' },
  // What came on paper or a stick is entered for its sender, and goes the same ways; damaged, it is recorded and goes back (D16).
  { step: 'enter', from: 'DRAFT', to: 'UNIT_APPROVAL', mode: 'ON_BEHALF_OF_UNIT' },
  { step: 'enter', from: 'DRAFT', to: 'SUBMITTED', mode: 'INDIVIDUAL' },
  { step: 'enter', from: 'DRAFT', to: 'RETURNED' },
  { step: 'unitApprove', from: 'UNIT_APPROVAL', to: 'SUBMITTED' },

  // Điều 13.2c: Thường trực receives, and looks whether Điều 9 and Điều 10 are kept.
  { step: 'accept', from: 'SUBMITTED', to: 'COMPILING' },

  // Điều 9.2: what cannot be posted goes back to the sender, who mends it and sends it again.
  { step: 'return', from: 'UNIT_APPROVAL', to: 'RETURNED' },
  { step: 'return', from: 'SUBMITTED', to: 'RETURNED' },
  { step: 'return', from: 'COMPILING', to: 'RETURNED' },
  { step: 'decline', from: 'SUBMITTED', to: 'DECLINED' },
  { step: 'decline', from: 'COMPILING', to: 'DECLINED' },

  // Điều 15: Bước 1 tổng hợp, biên tập; Bước 2 xác thực; Bước 3 duyệt, then đăng tải by another person.
  { step: 'compile', from: 'COMPILING', to: 'VERIFYING' },
  { step: 'verify', from: 'VERIFYING', to: 'APPROVING' },
  // D5: the editor-in-chief may stand in for the verifier, with a reason; it is looked at again afterwards.
  { step: 'override', from: 'VERIFYING', to: 'APPROVING' },
  { step: 'approve', from: 'APPROVING', to: 'APPROVED' },
  { step: 'post', from: 'APPROVED', to: 'PUBLISHED' },

  // Điều 15: each step may give the item back to an earlier one; a slip found when posting too.
  { step: 'sendBack', from: 'VERIFYING', to: 'COMPILING' },
  { step: 'sendBack', from: 'APPROVING', to: 'COMPILING' },
  { step: 'sendBack', from: 'APPROVING', to: 'VERIFYING' },
  { step: 'sendBack', from: 'APPROVED', to: 'COMPILING' },
  { step: 'sendBack', from: 'APPROVED', to: 'VERIFYING' },
  { step: 'sendBack', from: 'APPROVED', to: 'APPROVING' },

  // Điều 14.1: the editor-in-chief takes down what must not stay; a corrected edition replaces the posted one.
  { step: 'withdraw', from: 'PUBLISHED', to: 'WITHDRAWN' },
  { step: 'supersede', from: 'PUBLISHED', to: 'SUPERSEDED' },
] as const satisfies readonly Transition[];

export type EditorialStep = (typeof TRANSITIONS)[number]['step'];

/** Where a step may lead from here: nowhere, to one state, or (sendBack) to a choice. */
export const targetsOf = (
  step: EditorialStep,
  from: EditorialState,
  mode: SubmissionMode,
): EditorialState[] =>
  (TRANSITIONS as readonly Transition[])
    .filter((edge) => edge.step === step && edge.from === from && (edge.mode ?? mode) === mode)
    .map(({ to }) => to);

/** Where the text may change: by its author, at step 1, and at step 2, where amending is part of verifying (Điều 15). */
export const EDITABLE_STATES = ['DRAFT', 'COMPILING', 'VERIFYING'] as const satisfies EditorialState[];
