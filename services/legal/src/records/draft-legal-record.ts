import { isUuid } from '@portal/kit';
import type { Command } from '@portal/kit';
import { SECTION } from '../documents/compose-content.ts';
import { blockSecret } from '../secrecy/block-secret.ts';
import type { SecrecyBlock } from '../secrecy/block-secret.ts';
import { openRecord } from './open-record.ts';
import { readDraft } from './read-draft.ts';
import type { RecordDraft } from './read-draft.ts';

export interface DraftLegalRecord {
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unitId?: string | null;
  content: RecordDraft;
  /** Imports only: taken in once (D28). */
  sourceKey?: string;
}

export interface RecordSaved {
  recordId: string;
  version: number;
}

/** Điều 11.2, 18.1: what the department issues, and the law it works by, come in as records. */
export const draftLegalRecord: Command<DraftLegalRecord, DraftLegalRecord, RecordSaved | SecrecyBlock> = {
  name: 'draftLegalRecord',
  takenAsIs: ['content'],
  load: async (_ctx, input) => input,
  async allows(ctx, { mode, unitId, content }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const isForUnit = mode === 'ON_BEHALF_OF_UNIT';
    if (isForUnit && !isUuid(unitId ?? '')) return [{ code: 'UNIT_MISSING', field: 'unitId' }];
    const scope = { section: content.section ?? SECTION, field: content.fields?.[0] ?? null };
    const may = await ctx.may('SUBMIT', { unit: isForUnit ? (unitId ?? null) : null, ...scope });
    return may ? [] : [{ code: 'NO_RIGHT' }];
  },
  validate: async (ctx, _subject, { content }) => (await readDraft(ctx, content, null)).refusals,
  async run(ctx, _subject, { mode, unitId, content: draft, sourceKey }) {
    const { content, refusals } = await readDraft(ctx, draft, null);
    if (content === null) return ctx.refuse(...refusals);
    const unit = mode === 'ON_BEHALF_OF_UNIT' ? (unitId ?? null) : null;
    const block = await blockSecret(ctx, content, unit, draft.secrecy != null);
    if (block) return block;
    const authorId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    const id = await openRecord(ctx, { mode, unitId: unit, authorId, content, sourceKey });
    return { recordId: id, version: 1 };
  },
  subject: (value) =>
    'recordId' in value
      ? { type: 'LegalRecord', id: value.recordId }
      : { type: 'SecrecyBlock', id: value.blockId },
};
