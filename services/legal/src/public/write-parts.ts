import type { CommandContext } from '@portal/kit';
import { danglingReferences } from '../relations/dangling.ts';
import type { Division } from '../structure/division.ts';

/** The parts of the text that is posted now; those of an earlier one are made of it again when somebody reads it. */
export async function writeDivisions(
  ctx: CommandContext,
  id: string,
  divisions: readonly Division[],
): Promise<void> {
  const rows = divisions.map(({ eId, ...division }, position) => ({ ...division, e_id: eId, position }));
  await ctx.sql('delete from legal.division where document_id = $1', [id]);
  await ctx.sql(
    `insert into legal.division (document_id, e_id, position, kind, label, heading, text, parent)
     select $1, e_id, position, kind, label, heading, text, parent
     from jsonb_to_recordset($2::jsonb)
       as r(e_id text, position integer, kind text, label text, heading text, text text, parent text)`,
    [id, JSON.stringify(rows)],
  );
}

/** Places that the text names in itself and does not have (Điều 6.3). */
export async function writeDangling(
  ctx: CommandContext,
  id: string,
  text: string,
  divisions: readonly Division[],
): Promise<void> {
  const rows = danglingReferences(text, divisions).map(({ saidIn, ...place }) => ({
    ...place,
    said_in: saidIn,
  }));
  await ctx.sql('delete from legal.dangling_reference where document_id = $1', [id]);
  await ctx.sql(
    `insert into legal.dangling_reference (document_id, said_in, quote, provision)
     select $1, said_in, quote, provision
     from jsonb_to_recordset($2::jsonb) as r(said_in text, quote text, provision jsonb)`,
    [id, JSON.stringify(rows)],
  );
}
