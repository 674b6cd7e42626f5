import type { EditorialState, Right } from '@portal/kit';

/** Where an item has just come to rest, somebody has to act: who holds this right for its unit, section and field. */
export const WAITING: Partial<Record<EditorialState, Right>> = {
  // Điều 10.1a: the head of the unit approves what leaves the unit.
  UNIT_APPROVAL: 'UNIT_APPROVE',
  // Điều 13: the standing secretariat receives.
  SUBMITTED: 'RECEIVE',
  // Điều 15, the three steps.
  COMPILING: 'COMPILE',
  VERIFYING: 'VERIFY',
  APPROVING: 'APPROVE',
  APPROVED: 'POST',
};

export type Hearer = 'AUTHOR' | { right: Right };

/** Who else is told of a move, though nothing waits for them. */
const TOLD: Readonly<Record<string, readonly Hearer[]>> = {
  // Điều 10.1a: the sender knows what stands in their name.
  entered: ['AUTHOR'],
  // Điều 9.2: what is returned goes to whoever sent it, and to whoever answers for the unit.
  returned: ['AUTHOR', { right: 'UNIT_APPROVE' }],
  declined: ['AUTHOR'],
  // D5: whoever would have verified looks at it afterwards.
  overridden: [{ right: 'VERIFY' }],
  approved: ['AUTHOR'],
  // Bước 3b: somebody has to post it by hand.
  'posting-failed': [{ right: 'POST' }],
  posted: ['AUTHOR'],
  withdrawn: ['AUTHOR', { right: 'UNIT_APPROVE' }, { right: 'POST' }],
};
export const toldOf = (type: string): readonly Hearer[] => TOLD[type.split('.')[1] ?? ''] ?? [];

/** Every move of an edition or a legal document; each clears what waited for the one before. */
export const MOVES = [
  'edition.submitted',
  'edition.entered',
  'edition.unit-approved',
  'edition.accepted',
  'edition.returned',
  'edition.declined',
  'edition.compiled',
  'edition.verified',
  'edition.overridden',
  'edition.approved',
  'edition.sent-back',
  'edition.posted',
  'edition.withdrawn',
  'legal-record.submitted',
  'legal-record.unit-approved',
  'legal-record.accepted',
  'legal-record.returned',
  'legal-record.declined',
  'legal-record.compiled',
  'legal-record.verified',
  'legal-record.overridden',
  'legal-record.approved',
  'legal-record.sent-back',
  'legal-record.posted',
  'legal-record.withdrawn',
] as const;

/** What happens to an edition where it stands: nothing that waits is done by it. */
export const NEWS = ['edition.posting-failed'] as const;

/** edition.sent-back at COMPILING → COMPILING_WAITING. */
export const waitingKind = (state: EditorialState) => `${state}_WAITING`;
/** edition.returned → EDITION_RETURNED; for its encoding, which its sender has to mend at once → EDITION_RETURNED_DAMAGED (Điều 9.2). */
export const toldKind = (type: string, reasonCode: string | null = null) =>
  `${type.toUpperCase().replace(/[.-]/g, '_')}${reasonCode === 'ENCODING' ? '_DAMAGED' : ''}`;
