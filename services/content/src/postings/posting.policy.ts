import type { CheckContext, Refusal } from '@portal/kit';
import type { EditionRow } from '../editions/edition-row.ts';
import type { Kind } from '../kinds/kind.ts';
import { KINDS } from '../kinds/kinds.ts';

/** Only what is on show for a time is proved to have been, and by whoever posts (Điều 8.8, 18.1). */
export const isPosting = ({ kind }: Pick<EditionRow, 'kind'>) => (KINDS[kind] as Kind).validity !== null;

export async function mayRecordPosting(ctx: CheckContext, edition: EditionRow): Promise<Refusal[]> {
  if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
  if (!isPosting(edition)) return [{ code: 'NO_POSTING' }];
  if (edition.state !== 'PUBLISHED') return [{ code: 'NOT_PUBLISHED', params: { state: edition.state } }];
  const { unit_id: unit, section, field } = edition;
  return (await ctx.may('POST', { unit, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
}
