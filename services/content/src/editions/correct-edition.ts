import { correctionNoteRefusals, scopeOf, uncorrectable } from '@portal/kit';
import type { CheckContext, Command, Refusal } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { EditionSaved } from './draft-edition.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { openEdition } from './open-edition.ts';

export interface CorrectEdition {
  id: string;
  /** What was wrong, for the public. */
  note: string;
}

/** Đính chính (D6): a new edition, which goes all the steps; until it is posted, the public reads the old one. */
export const correctEdition: Command<CorrectEdition, LoadedEdition, EditionSaved> = {
  name: 'correctEdition',
  load: (ctx, { id }) => loadEdition(ctx, id),
  async allows(ctx, edition) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const inTheWay = uncorrectable(edition);
    return inTheWay.length > 0 ? inTheWay : mayCorrect(ctx, edition);
  },
  validate: async (_ctx, _edition, { note }) => correctionNoteRefusals(note),
  async run(ctx, edition, { note }) {
    const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    const [[found], [last]] = await Promise.all([
      ctx.sql<{ content: EditionContent }>('select content from content.revision where id = $1', [
        edition.current_revision_id,
      ]),
      ctx.sql<{ number: number }>('select max(number) as number from content.edition where item_id = $1', [
        edition.item_id,
      ]),
    ]);
    if (!found || !last) return ctx.refuse({ code: 'NOT_FOUND' });
    const own = edition.author_id === personId;
    const forUnit = !own && (await keepsRight(ctx, edition));
    const editionId = await openEdition(ctx, {
      itemId: edition.item_id,
      number: last.number + 1,
      resubmits: null,
      corrects: { id: edition.id, note: note.normalize('NFC').trim() },
      // Whoever corrects another's piece answers for the correction in their own name.
      mode: forUnit ? 'ON_BEHALF_OF_UNIT' : own ? edition.mode : 'INDIVIDUAL',
      unitId: own || forUnit ? edition.unit_id : null,
      authorId: personId,
      content: found.content,
    });
    return { editionId, version: 1 };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ note }) => ({ note }),
};

/** What a unit owns it keeps right: its head and its information officer correct it in its name (Điều 10.2b). */
const keepsRight = async (ctx: CheckContext, { kind, unit_id: unit }: LoadedEdition): Promise<boolean> =>
  KINDS[kind].review !== null && unit !== null && (await ctx.may('CONFIRM_RECORD', { unit })) !== null;

/** Its author, whoever puts texts together (Điều 13.2c), and the unit that owns it. */
async function mayCorrect(ctx: CheckContext, edition: LoadedEdition): Promise<Refusal[]> {
  const scope = scopeOf(edition);
  if (edition.author_id === ctx.actor.personId && (await ctx.may('SUBMIT', scope))) return [];
  if (await keepsRight(ctx, edition)) return [];
  return (await ctx.may('COMPILE', scope)) ? [] : [{ code: 'NO_RIGHT' }];
}
