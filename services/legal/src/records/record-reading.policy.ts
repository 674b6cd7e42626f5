import type { Authority } from '@portal/kit';
import type { RecordRow } from './record-row.ts';

/**
 * Who may read a record that is not public: its author; from the moment it was sent, the heads of its unit and the board
 * in their scope. A draft is its author's alone.
 */
export async function mayReadRecord(
  authority: Authority,
  personId: string | null,
  { author_id, state, unit_id, section, field }: RecordRow,
): Promise<boolean> {
  if (personId === null) return false;
  if (author_id === personId) return true;
  if (state === 'DRAFT') return false;
  const scope = { unit: unit_id, section, field };
  const rights = await Promise.all([authority.may('READ_DESK', scope), authority.may('UNIT_APPROVE', scope)]);
  return rights.some((basis) => basis !== null);
}
