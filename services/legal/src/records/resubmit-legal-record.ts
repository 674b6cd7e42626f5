import type { Command } from '@portal/kit';
import type { RecordSaved } from './draft-legal-record.ts';
import { contentOf, loadRecord } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { openRecord } from './open-record.ts';
import { mayReadRecord } from './record-reading.policy.ts';

/** Điều 9.2: what was returned is mended and sent again, with all that it said; the new record says which one it answers. */
export const resubmitLegalRecord: Command<{ id: string }, LoadedRecord, RecordSaved> = {
  name: 'resubmitLegalRecord',
  async load(ctx, { id }) {
    const record = await loadRecord(ctx, id);
    return (await mayReadRecord(ctx, ctx.actor.personId, record))
      ? record
      : ctx.refuse({ code: 'NOT_FOUND' });
  },
  async allows(ctx, record) {
    const { state, resubmitted_as, author_id, unit_id: unit, section, field } = record;
    if (state !== 'RETURNED') return [{ code: 'NOT_RETURNED', params: { state } }];
    if (resubmitted_as !== null) return [{ code: 'ALREADY_RESUBMITTED' }];
    if (author_id !== ctx.actor.personId) return [{ code: 'NOT_AUTHOR' }];
    return (await ctx.may('SUBMIT', { unit, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async run(ctx, record) {
    const recordId = await openRecord(ctx, {
      ...{ mode: record.mode, unitId: record.unit_id, authorId: record.author_id },
      content: await contentOf(ctx, record),
      documentId: record.document_id,
      resubmits: record.id,
      corrects: record.corrects ? { recordId: record.corrects, note: record.correction_note ?? '' } : null,
    });
    return { recordId, version: 1 };
  },
  subject: ({ recordId }) => ({ type: 'LegalRecord', id: recordId }),
};
