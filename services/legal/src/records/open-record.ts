import { newId, newShortId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { writeRevision } from './write-revision.ts';

export interface NewRecord {
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unitId: string | null;
  authorId: string;
  content: LegalContent;
  sourceKey?: string | undefined;
  /** Of a correction or a resubmission: the document that it is another record of. */
  documentId?: string;
  /** The returned record that it answers. */
  resubmits?: string;
  corrects?: { recordId: string; note: string } | null;
}

/** A record begins as a draft with its first revision, its place in the workflow and its author (D5, D8). */
export async function openRecord(ctx: CommandContext, input: NewRecord): Promise<string> {
  const { mode, unitId, authorId, content, sourceKey, documentId, resubmits, corrects } = input;
  const id = newId();
  const revision = await writeRevision(ctx, id, content);
  await ctx.sql(
    `insert into legal.record (id, short_id, source_key, current_revision_id, title, created_at, last_saved_at,
       document_id, resubmits, corrects, correction_note)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10)`,
    [
      ...[id, newShortId(), sourceKey ?? null, revision.id, content.title, ctx.now],
      ...[documentId ?? id, resubmits ?? null, corrects?.recordId ?? null, corrects?.note ?? null],
    ],
  );
  await ctx.sql(
    `insert into legal.workflow_item
       (edition_id, state, lock_version, content_hash, mode, unit_id, section, field, author_id, entered_state_at)
     values ($1, 'DRAFT', 1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, revision.hash, mode, unitId, content.section, content.fields[0] ?? null, authorId, ctx.now],
  );
  await ctx.sql(`insert into legal.signing_part (edition_id, person_id, part) values ($1, $2, 'author')`, [
    id,
    authorId,
  ]);
  return id;
}
