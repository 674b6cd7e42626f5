import { permalinkOf, plainLetters } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { parseNumber } from '../numbers/document-number.ts';
import { danglingReferences } from '../relations/dangling.ts';
import { recordProposals, welcome } from '../relations/record-proposals.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { divide } from '../structure/divide.ts';
import type { Division } from '../structure/division.ts';
import { stateFact, withdrawFact } from './public-fact.ts';

/** Posting makes the permalink, the parts with their addresses, and what the text says of other documents (D17). */
export async function publish(
  ctx: CommandContext,
  record: LoadedRecord,
  content: LegalContent,
): Promise<void> {
  const { text, ...said } = content;
  const number = content.number ? parseNumber(content.number) : null;
  const { name, normative } = DOCUMENT_TYPES[content.type];
  const path = permalinkOf(
    content.section,
    // Some titles begin with what they are.
    content.title.toLowerCase().startsWith(name.toLowerCase())
      ? content.title
      : [name, content.number ?? '', content.title].join(' '),
    record.short_id,
  );
  const issuerKey = content.issuers.map(plainLetters).sort().join('; ');
  await ctx.sql(
    `insert into legal.document (id, record_id, revision_id, path, type, normative, number, number_key, ordinal, title, issuers,
       issuer_key, issued_on, effective_on, expires_on, fields, unit_id, content, folded, published_at, updated_at)
     values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::jsonb, $18, $19, $19)`,
    [
      ...[record.id, record.current_revision_id],
      path,
      ...[content.type, normative, content.number, number?.key ?? null],
      number ? plainLetters(number.ordinal).replace(/^0+(?=\d)/u, '') : null,
      ...[
        content.title,
        content.issuers,
        issuerKey,
        content.issuedOn,
        content.effectiveOn,
        content.expiresOn,
      ],
      ...[content.fields, record.unit_id, JSON.stringify(said)],
      plainLetters([name, content.number ?? '', content.title, ...content.issuers].join(' ')),
      ctx.now,
    ],
  );
  stateFact(ctx, record.id, path, content);
  const divisions = divide(text);
  await writeDivisions(ctx, record.id, divisions);
  // Two that are posted at the same moment would not see each other: one looks after the other has committed.
  await ctx.sql(`select pg_advisory_xact_lock(hashtextextended('legal.relation', 5))`);
  await recordProposals(ctx, { id: record.id, type: content.type }, text, divisions);
  await welcome(ctx, record.id);
  const dangling = danglingReferences(text, divisions);
  await ctx.sql(
    `insert into legal.dangling_reference (document_id, said_in, quote, provision)
     select $1, said_in, quote, provision
     from jsonb_to_recordset($2::jsonb) as r(said_in text, quote text, provision jsonb)`,
    [
      record.id,
      JSON.stringify(dangling.map(({ saidIn, quote, provision }) => ({ said_in: saidIn, quote, provision }))),
    ],
  );
}

async function writeDivisions(
  ctx: CommandContext,
  id: string,
  divisions: readonly Division[],
): Promise<void> {
  const rows = divisions.map(({ eId, ...division }, position) => ({ ...division, e_id: eId, position }));
  await ctx.sql(
    `insert into legal.division (document_id, e_id, position, kind, label, heading, text, parent)
     select $1, e_id, position, kind, label, heading, text, parent
     from jsonb_to_recordset($2::jsonb)
       as r(e_id text, position integer, kind text, label text, heading text, text text, parent text)`,
    [id, JSON.stringify(rows)],
  );
}

/** At once; the reason is the notice that stays at the address (Điều 14.1, D6). */
export async function takeDown(ctx: CommandContext, id: string, reason: string): Promise<void> {
  await ctx.sql(
    `update legal.document set withdrawn_at = $2, withdrawal_reason = $3, updated_at = $2 where id = $1`,
    [id, ctx.now, reason],
  );
  withdrawFact(ctx, id);
}
