import type { CheckContext } from '@portal/kit';

/** Of the document that suffers: who brought it in, for whom, and where it is filed. */
export interface AlarmPlace {
  author_id: string;
  unit_id: string | null;
  section: string;
  field: string | null;
}

/**
 * Who is told, and may say what is done about it: whoever brought the document in, the desk that decides on its relations
 * (Điều 13.2c), the unit that keeps it right (Điều 10.2b), and the office, which sees that records are right (Điều 18.1).
 */
export async function maySeeTo(
  { actor, may }: CheckContext,
  { author_id, unit_id, section, field }: AlarmPlace,
): Promise<boolean> {
  if (actor.personId === null) return false;
  const bases = await Promise.all([
    actor.personId === author_id ? may('SUBMIT', { unit: unit_id, section, field }) : null,
    may('COMPILE', { unit: unit_id, section, field }),
    unit_id === null ? null : may('CONFIRM_RECORD', { unit: unit_id }),
    may('REMIND_UNITS', {}),
  ]);
  return bases.some((basis) => basis !== null);
}
