import type { CheckContext, Refusal } from '@portal/kit';

/** Điều 18.1: Văn phòng, which sees that records are right, says how authorities are called. */
export async function mayKeepRegister({ actor, may }: CheckContext): Promise<Refusal[]> {
  if (actor.personId === null) return [{ code: 'SIGN_IN' }];
  return (await may('REMIND_UNITS', {})) ? [] : [{ code: 'NO_RIGHT' }];
}
