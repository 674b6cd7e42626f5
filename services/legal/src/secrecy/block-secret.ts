import { newId } from '@portal/kit';
import type { CommandContext, Refusal } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { SECRECY_NAMES } from '../intake/marks.ts';
import type { SecrecyLevel } from '../intake/marks.ts';

/** What is answered instead of a record: no text, no title, no number; only that it came and bore a mark. */
export interface SecrecyBlock {
  blockId: string;
  level: SecrecyLevel;
}

export async function blockSecret(
  ctx: CommandContext,
  { secrecy }: LegalContent,
  unitId: string | null,
  isFieldSet: boolean,
): Promise<SecrecyBlock | null> {
  return secrecy === null ? null : recordBlock(ctx, secrecy, isFieldSet ? 'FIELD' : 'HEADER', unitId);
}

/** Điều 11.2, 18.1, D33: logged with who and when, and the sender hears of it; nothing else of it is kept. */
export async function recordBlock(
  ctx: CommandContext,
  level: SecrecyLevel,
  place: 'FIELD' | 'HEADER' | 'ATTACHMENT',
  unitId: string | null,
): Promise<SecrecyBlock> {
  const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
  const blockId = newId();
  await ctx.sql(
    `insert into legal.secrecy_block (id, level, place, person_id, unit_id, at) values ($1, $2, $3, $4, $5, $6)`,
    [blockId, level, place, personId, unitId, ctx.now],
  );
  ctx.record({
    type: 'legal-record.blocked',
    subject: { type: 'SecrecyBlock', id: blockId },
    payload: { level, personId, unitId },
  });
  return { blockId, level };
}

export const secrecyRefusal = (level: SecrecyLevel): Refusal => ({
  code: 'SECRECY_MARKED',
  params: { level: SECRECY_NAMES[level] },
});
