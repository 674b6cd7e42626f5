import type { CheckContext, Refusal } from '@portal/kit';

/** The department's office keeps the list (Điều 18.1). */
export async function keepsSynonyms({ actor, may }: CheckContext): Promise<Refusal[]> {
  if (actor.personId === null) return [{ code: 'SIGN_IN' }];
  return (await may('MANAGE_SYNONYMS', {})) ? [] : [{ code: 'NO_RIGHT' }];
}
