import type { CommandContext } from '@portal/kit';
import { EDITION_ROW } from './edition-row.ts';
import type { EditionRow } from './edition-row.ts';

export interface LoadedEdition extends EditionRow {
  content_hash: string;
  parts: { personId: string; part: string }[];
}

/** The edition with its workflow row locked, so that two people pressing at once come one after the other. */
export async function loadEdition(ctx: CommandContext, id: string): Promise<LoadedEdition> {
  // Its moment of posting first: a timer that is firing holds its own row before it asks for the edition.
  await ctx.sql(
    `select from content.timer
     where kind = 'post-edition' and subject_type = 'Edition' and subject_id = $1 and ended_at is null for update`,
    [id],
  );
  const [locked] = await ctx.sql<{ content_hash: string }>(
    `select content_hash from content.workflow_item where edition_id = $1 for update`,
    [id],
  );
  const [row] = locked ? await ctx.sql<EditionRow>(`${EDITION_ROW} where e.id = $1`, [id]) : [];
  if (!locked || !row) return ctx.refuse({ code: 'NOT_FOUND' });
  const parts = await ctx.sql<{ person_id: string; part: string }>(
    `select person_id, part from content.signing_part where edition_id = $1`,
    [id],
  );
  return {
    ...row,
    content_hash: locked.content_hash,
    parts: parts.map(({ person_id, part }) => ({ personId: person_id, part })),
  };
}
