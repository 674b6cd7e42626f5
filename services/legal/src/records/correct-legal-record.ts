import { correctionNoteRefusals, scopeOf, uncorrectable } from '@portal/kit';
import type { CheckContext, Command, Refusal } from '@portal/kit';
import type { RecordSaved } from './draft-legal-record.ts';
import { contentOf, loadRecord } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { openRecord } from './open-record.ts';

export interface CorrectLegalRecord {
  id: string;
  /** What was wrong, for the public. */
  note: string;
}

/** Đính chính (D6): a new record of the same document, which goes all the steps; until then the public reads the old one. */
export const correctLegalRecord: Command<CorrectLegalRecord, LoadedRecord, RecordSaved> = {
  name: 'correctLegalRecord',
  load: (ctx, { id }) => loadRecord(ctx, id),
  async allows(ctx, record) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const inTheWay = uncorrectable(record);
    return inTheWay.length > 0 ? inTheWay : mayCorrect(ctx, record);
  },
  validate: async (_ctx, _record, { note }) => correctionNoteRefusals(note),
  async run(ctx, record, { note }) {
    const authorId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    const forUnit = await keepsRight(ctx, record);
    const own = record.author_id === authorId && record.mode === 'INDIVIDUAL';
    const recordId = await openRecord(ctx, {
      // Whoever corrects another's record answers for the correction in their own name.
      mode: forUnit && !own ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
      unitId: forUnit && !own ? record.unit_id : null,
      authorId,
      content: await contentOf(ctx, record),
      documentId: record.document_id,
      corrects: { recordId: record.id, note: note.normalize('NFC').trim() },
    });
    return { recordId, version: 1 };
  },
  subject: ({ recordId }) => ({ type: 'LegalRecord', id: recordId }),
  audited: ({ note }) => ({ note }),
};

/** What a unit brought in it keeps right (Điều 10.2b). */
const keepsRight = async (ctx: CheckContext, { unit_id: unit }: LoadedRecord): Promise<boolean> =>
  unit !== null && (await ctx.may('CONFIRM_RECORD', { unit })) !== null;

/** Its author, whoever puts texts together (Điều 13.2c), and the unit that brought it in. */
async function mayCorrect(ctx: CheckContext, record: LoadedRecord): Promise<Refusal[]> {
  const scope = scopeOf(record);
  if (record.author_id === ctx.actor.personId && (await ctx.may('SUBMIT', scope))) return [];
  if (await keepsRight(ctx, record)) return [];
  return (await ctx.may('COMPILE', scope)) ? [] : [{ code: 'NO_RIGHT' }];
}
