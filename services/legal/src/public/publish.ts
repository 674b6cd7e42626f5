import type { CommandContext } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { recordProposals, welcome } from '../relations/record-proposals.ts';
import { divide } from '../structure/divide.ts';
import { faceOf, pathOf } from './face.ts';
import type { Face } from './face.ts';
import { stateFact, withdrawFact } from './public-fact.ts';
import { writeDangling, writeDivisions } from './write-parts.ts';

/** Posting makes the permalink, the parts with their addresses, and what the text says of other documents (D17). */
export async function publish(
  ctx: CommandContext,
  record: LoadedRecord,
  content: LegalContent,
): Promise<void> {
  const id = record.document_id;
  const face = faceOf(content);
  const { path, publishedAt } = record.corrects
    ? await change(ctx, record, face)
    : await show(ctx, record, face, pathOf(content, record.short_id));
  await ctx.sql(
    `insert into legal.document_edition (document_id, number, record_id, revision_id, note, posted_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from legal.document_edition where document_id = $1`,
    [id, record.id, record.current_revision_id, record.correction_note, ctx.now],
  );
  stateFact(ctx, { id, path, publishedAt }, content);
  const divisions = divide(content.text);
  await writeDivisions(ctx, id, divisions);
  await writeDangling(ctx, id, content.text, divisions);
  // Two that are posted at the same moment would not see each other: one looks after the other has committed.
  await ctx.sql(`select pg_advisory_xact_lock(hashtextextended('legal.relation', 5))`);
  await recordProposals(ctx, { id, type: content.type }, content.text, divisions);
  await welcome(ctx, id);
}

async function show(ctx: CommandContext, record: LoadedRecord, face: Face, path: string) {
  await ctx.sql(
    `insert into legal.document (id, record_id, revision_id, path, unit_id, published_at, updated_at,
       ${Object.keys(face).join(', ')})
     values ($1, $2, $3, $4, $5, $6, $6, ${placeholders(face, 7)})`,
    [
      ...[record.document_id, record.id, record.current_revision_id, path, record.unit_id, ctx.now],
      ...Object.values(face),
    ],
  );
  return { path, publishedAt: ctx.now };
}

/** What the public reads changes; the address, the first day and the unit stay (D17). */
async function change(ctx: CommandContext, record: LoadedRecord, face: Face) {
  const [changed] = await ctx.sql<{ path: string; publishedAt: Date }>(
    `update legal.document set (record_id, revision_id, updated_at, ${Object.keys(face).join(', ')})
       = row ($2, $3, $4, ${placeholders(face, 5)})
     where id = $1 and withdrawn_at is null returning path, published_at as "publishedAt"`,
    [record.document_id, record.id, record.current_revision_id, ctx.now, ...Object.values(face)],
  );
  return changed ?? ctx.refuse({ code: 'CORRECTED_GONE' });
}

const placeholders = (face: Face, from: number): string =>
  Object.keys(face)
    .map((_, index) => `$${from + index}`)
    .join(', ');

/** At once; the reason is the notice that stays at the address (Điều 14.1, D6). */
export async function takeDown(ctx: CommandContext, id: string, reason: string): Promise<void> {
  await ctx.sql(
    `update legal.document set withdrawn_at = $2, withdrawal_reason = $3, updated_at = $2 where id = $1`,
    [id, ctx.now, reason],
  );
  withdrawFact(ctx, id);
}
