import type { Authority } from '@portal/kit';

export interface ReadableEdition {
  state: string;
  author_id: string;
  unit_id: string | null;
  section: string;
  field: string | null;
}

/**
 * Who may read an edition that is not public: its author; from the moment it was sent, the heads of its unit and the
 * board in their scope. A draft is its author's alone, and a stranger learns not even that it exists.
 */
export async function mayReadEdition(
  authority: Authority,
  personId: string | null,
  edition: ReadableEdition,
): Promise<boolean> {
  if (personId === null) return false;
  if (edition.author_id === personId) return true;
  if (edition.state === 'DRAFT') return false;
  const { unit_id, section, field } = edition;
  const scope = { unit: unit_id, section, field };
  const rights = await Promise.all([authority.may('READ_DESK', scope), authority.may('UNIT_APPROVE', scope)]);
  return rights.some((basis) => basis !== null);
}

/** What is closed waits at no desk any more: whoever else looks at its text is recorded (D9). */
export const isBeyondDuty = (personId: string | null, { state, author_id }: ReadableEdition): boolean =>
  (state === 'DECLINED' || state === 'WITHDRAWN') && author_id !== personId;
