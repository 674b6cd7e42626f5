import { newId } from '@portal/kit';
import type { CheckContext, Command, Refusal } from '@portal/kit';
import type { EditionRow } from '../editions/edition-row.ts';
import { loadEdition } from '../editions/load-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import type { LinkFinding } from './follow-link.ts';

export interface RecordLinkChecks {
  /** The posted edition. */
  id: string;
  findings: (LinkFinding & { url: string })[];
}

/** Whoever posts or puts texts together looks after the links as well (Điều 8.6, 13.2c). */
export async function mayCheckLinks(ctx: CheckContext, edition: EditionRow): Promise<Refusal[]> {
  if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
  if (edition.state !== 'PUBLISHED') return [{ code: 'NOT_PUBLISHED', params: { state: edition.state } }];
  const { unit_id: unit, section, field } = edition;
  const scope = { unit, section, field };
  const may = await Promise.all([ctx.may('POST', scope), ctx.may('COMPILE', scope)]);
  return may.some(Boolean) ? [] : [{ code: 'NO_RIGHT' }];
}

/** What was found at the links, kept with its time; the looking itself was done before, outside of any transaction. */
export const recordLinkChecks: Command<RecordLinkChecks, LoadedEdition, { editionId: string }> = {
  name: 'recordLinkChecks',
  load: (ctx, { id }) => loadEdition(ctx, id),
  allows: mayCheckLinks,
  async run(ctx, edition, { findings }) {
    const rows = findings.map((finding) => ({ id: newId(), ...finding }));
    await ctx.sql(
      `insert into content.link_check (id, item_id, url, verdict, status, moved_to, checked_by)
       select id, $1, url, verdict, status, "movedTo", $2
       from jsonb_to_recordset($3::jsonb) as r(id uuid, url text, verdict text, status int, "movedTo" text)`,
      [edition.item_id, ctx.actor.personId, JSON.stringify(rows)],
    );
    return { editionId: edition.id };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
