import { newId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import { Catalogue } from '../citations/resolve.ts';
import type { Resolution } from '../citations/resolve.ts';
import type { CitedDocument } from '../citations/citation.ts';
import type { Provision } from '../citations/provision.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Division } from '../structure/division.ts';
import { findProvision } from '../structure/find-provision.ts';
import { catalogueFor, entryById } from './catalogue.query.ts';
import { citedKey } from './cited-key.ts';
import { divisionsOf } from './divisions.query.ts';
import { proposeRelations } from './propose.ts';

/** How the other document and its parts are called in the text, kept until an officer has looked. */
export interface CitedAs extends CitedDocument {
  provisions: readonly Provision[];
}

/** What a text says of other documents becomes proposals; an officer confirms each before anything follows from it. */
export async function recordProposals(
  ctx: CommandContext,
  { id, type }: { id: string; type: DocumentType },
  text: string,
  divisions: readonly Division[],
): Promise<void> {
  const proposals = proposeRelations(text, divisions, type);
  const catalogue = await catalogueFor(
    ctx.sql,
    proposals.map(({ document }) => document),
  );
  const rows = [];
  for (const { kind, document, provisions, saidIn, quote } of proposals) {
    const target = targetOf(catalogue.resolve(document));
    if (target?.id === id) continue;
    rows.push({
      ...{ id: newId(), kind, to_id: target?.id ?? null, is_certain: target?.isCertain ?? false },
      ...{ cited: { ...document, provisions } satisfies CitedAs, cited_key: citedKey(document) },
      provisions: target ? await eIdsIn(ctx, target.id, provisions) : [],
      ...{ said_in: saidIn, quote },
    });
  }
  // Of a changed text: what nobody has decided on is proposed anew, what was decided on the same words stands.
  await ctx.sql(`delete from legal.relation where from_id = $1 and state = 'PROPOSED'`, [id]);
  await ctx.sql(
    `insert into legal.relation (id, kind, from_id, to_id, is_certain, cited, cited_key, provisions, said_in, quote,
       state, proposed_at)
     select id, kind, $1, to_id, is_certain, cited, cited_key, array(select jsonb_array_elements_text(provisions)),
       said_in, quote, 'PROPOSED', $3
     from jsonb_to_recordset($2::jsonb) as r(id uuid, kind text, to_id uuid, is_certain boolean, cited jsonb,
       cited_key text, provisions jsonb, said_in text, quote text)
     where not exists (select from legal.relation d where d.from_id = $1 and d.quote = r.quote
       and d.cited_key is not distinct from r.cited_key)
     on conflict do nothing`,
    [id, JSON.stringify(rows), ctx.now],
  );
}

/** A document that others cited before it was here: their proposals find it. */
export async function welcome(ctx: CommandContext, id: string): Promise<void> {
  const entry = await entryById(ctx.sql, id);
  if (!entry) return;
  const catalogue = new Catalogue([entry]);
  const looking = await ctx.sql<{ id: string; cited: CitedAs }>(
    `select id, cited from legal.relation
     where to_id is null and state = 'PROPOSED' and cited_key = any ($1) and from_id <> $2`,
    [entry.keys, id],
  );
  for (const relation of looking) {
    const target = targetOf(catalogue.resolve(relation.cited));
    if (!target) continue;
    await ctx.sql('update legal.relation set to_id = $2, is_certain = $3, provisions = $4 where id = $1', [
      ...[relation.id, id, target.isCertain],
      await eIdsIn(ctx, id, relation.cited.provisions),
    ]);
  }
}

/** Where two could be meant the officer chooses; one alone is shown, and whether it is certain. */
function targetOf(resolution: Resolution): { id: string; isCertain: boolean } | null {
  if (resolution.outcome === 'found') return { id: resolution.id, isCertain: true };
  const [only, ...more] = resolution.outcome === 'doubtful' ? resolution.ids : [];
  return only !== undefined && more.length === 0 ? { id: only, isCertain: false } : null;
}

/** The named parts by their ids; a part that is not there stays named in `cited`, and raises an alarm. */
async function eIdsIn(
  ctx: CommandContext,
  documentId: string,
  provisions: readonly Provision[],
): Promise<string[]> {
  if (provisions.length === 0) return [];
  const divisions = await divisionsOf(ctx.sql, documentId);
  return [...new Set(provisions.flatMap((provision) => findProvision(divisions, provision) ?? []))];
}
