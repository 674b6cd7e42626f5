import type { Context } from '@portal/kit';
import { SECTION } from '../documents/compose-content.ts';

/** Whoever sends documents in or edits what others sent (Điều 5, 13.2c). */
export async function mayBring({ authority }: Pick<Context, 'authority'>): Promise<boolean> {
  const scope = { unit: null, section: SECTION, field: null };
  const rights = await Promise.all([authority.may('SUBMIT', scope), authority.may('COMPILE', scope)]);
  return rights.some((basis) => basis !== null);
}
