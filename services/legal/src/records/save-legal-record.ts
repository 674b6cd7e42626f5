import { amendText, contentHash, refusalsOf } from '@portal/kit';
import type { Command } from '@portal/kit';
import { blockSecret } from '../secrecy/block-secret.ts';
import type { SecrecyBlock } from '../secrecy/block-secret.ts';
import type { RecordSaved } from './draft-legal-record.ts';
import { loadRecord } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { readRelations } from '../relations/read-relations.ts';
import { readDraft } from './read-draft.ts';
import type { RecordDraft } from './read-draft.ts';
import { writeRevision } from './write-revision.ts';

export interface SaveLegalRecord {
  id: string;
  content: RecordDraft;
}

/** Where and by whom the text may change is the kit's policy `edit`; amending at step 2 is part of verifying (D5). */
export const saveLegalRecord: Command<SaveLegalRecord, LoadedRecord, RecordSaved | SecrecyBlock> = {
  name: 'saveLegalRecord',
  takenAsIs: ['content'],
  load: (ctx, { id }) => loadRecord(ctx, id),
  allows: (ctx, record) => refusalsOf(ctx, record, 'edit'),
  validate: async (ctx, record, { content }) => (await readDraft(ctx, content, record.id)).refusals,
  async run(ctx, record, { content: draft }) {
    const { content, refusals } = await readDraft(ctx, draft, record.id);
    if (content === null) return ctx.refuse(...refusals);
    const block = await blockSecret(ctx, content, record.unit_id, draft.secrecy != null);
    if (block) return block;
    if (contentHash(content) === record.content_hash)
      return { recordId: record.id, version: record.lock_version };
    if (record.state !== 'DRAFT') await readRelations(ctx, record, content);
    const revision = await writeRevision(ctx, record.id, content);
    await ctx.sql(
      'update legal.record set current_revision_id = $2, title = $3, last_saved_at = $4 where id = $1',
      [record.id, revision.id, content.title, ctx.now],
    );
    const { section, fields } = content;
    const version = await amendText(ctx, record, {
      ...{ contentHash: revision.hash, section, field: fields[0] ?? null },
    });
    return { recordId: record.id, version };
  },
  version: ({ id, lock_version }) => ({ type: 'LegalRecord', id, version: lock_version }),
  subject: (value, { id }) =>
    'recordId' in value ? { type: 'LegalRecord', id } : { type: 'SecrecyBlock', id: value.blockId },
};
