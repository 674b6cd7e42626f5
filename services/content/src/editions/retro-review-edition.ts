import type { Command, CommandContext } from '@portal/kit';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { toldOf } from './told-of-edition.ts';

export interface RetroReviewEdition {
  id: string;
  verdict: 'UPHELD' | 'OBJECTED';
  remark?: string | null;
}

const scopeOf = ({ unit_id, section, field }: LoadedEdition) => ({ unit: unit_id, section, field });

/** D5: what the editor-in-chief passed in the verifier's place is looked at afterwards by whoever may verify. */
export const retroReviewEdition: Command<RetroReviewEdition, LoadedEdition, { editionId: string }> = {
  name: 'retroReviewEdition',
  load: (ctx, { id }) => loadEdition(ctx, id),
  async allows(ctx, edition) {
    const { personId } = ctx.actor;
    if (personId === null) return [{ code: 'SIGN_IN' }];
    if (!edition.retro_open) return [{ code: 'NO_RETRO_REVIEW' }];
    if (!(await ctx.may('VERIFY', scopeOf(edition)))) return [{ code: 'NO_RIGHT' }];
    const own = edition.parts.find(
      (taken) => taken.personId === personId && (taken.part === 'author' || taken.part === 'override'),
    );
    return own ? [{ code: 'OWN_WORK', params: { part: own.part } }] : [];
  },
  async validate(_ctx, _edition, { verdict, remark }) {
    return verdict === 'OBJECTED' && !remark?.trim() ? [{ code: 'REASON_MISSING', field: 'remark' }] : [];
  },
  async run(ctx, edition, { verdict, remark }) {
    await decide(ctx, edition.id, verdict, remark?.normalize('NFC').trim() || null);
    ctx.record({
      type: 'edition.retro-reviewed',
      subject: { type: 'Edition', id: edition.id },
      payload: {
        ...toldOf(edition, ctx.actor),
        ...{ verdict, reason: remark ?? null },
      },
    });
    return { editionId: edition.id };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ verdict, remark }) => ({ verdict, remark }),
};

const decide = (ctx: CommandContext, editionId: string, verdict: string, remark: string | null) =>
  ctx.sql(
    `update content.retro_review set reviewer_id = $2, verdict = $3, remark = $4, decided_at = kit.now()
     where edition_id = $1 and decided_at is null`,
    [editionId, ctx.actor.personId, verdict, remark],
  );
