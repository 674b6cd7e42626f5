import { permalinkOf } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import { detailsOf } from '../contents/edition-content.ts';
import type { BylineEntry, EditionContent } from '../contents/edition-content.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { stateFact, withdrawFact } from './public-fact.ts';
import { Publication } from './publication.entity.ts';

export interface Publishable {
  id: string;
  item_id: string;
  kind: KindCode;
  unit_id: string | null;
  current_revision_id: string;
  corrects: string | null;
  correction_note: string | null;
}

interface PersonRow {
  id: string;
  name: string;
  office: string | null;
}

/** Names and offices as they are today: a later promotion does not rewrite an old page (D26). */
async function bylineToday(ctx: CommandContext, byline: BylineEntry[]): Promise<BylineEntry[]> {
  const ids = byline.flatMap(({ personId }) => personId ?? []);
  if (ids.length === 0) return byline;
  const people = await ctx.sql<PersonRow>(`select id, name, office from identity.people($1::uuid[])`, [ids]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return byline.map((entry) => ({
    ...entry,
    office: entry.office ?? byId.get(entry.personId ?? '')?.office ?? null,
  }));
}

/** The fields of its kind, and what follows from them by date (Điều 8.8, 18.2). */
function ownFace(kind: KindCode, content: EditionContent) {
  const { validity, indexedUntil } = KINDS[kind];
  const details = detailsOf(content);
  const day = (name: string | undefined) => (name === undefined ? null : String(details[name] ?? '') || null);
  return {
    details,
    validFrom: day(validity?.from),
    validUntil: day(validity?.until),
    indexedUntil: indexedUntil(details),
  };
}

/** Posting makes the permalink and the public row (D17); the database looks once more whether all steps were passed. */
export async function publish(ctx: CommandContext, edition: Publishable): Promise<string> {
  const [found] = await ctx.sql<{ content: EditionContent; short_id: string }>(
    `select r.content, i.short_id from content.revision r, content.item i where r.id = $1 and i.id = $2`,
    [edition.current_revision_id, edition.item_id],
  );
  if (!found) return ctx.refuse({ code: 'NOT_FOUND' });
  const { content, short_id } = found;
  const byline = await bylineToday(ctx, content.byline);
  const path = permalinkOf(content.section, content.title, short_id);
  const face = {
    editionId: edition.id,
    revisionId: edition.current_revision_id,
    section: content.section,
    field: content.field,
    path,
    title: content.title,
    summary: content.summary,
    cover: content.cover,
    byline,
    origin: content.origin,
    source: content.source,
    eventAt: content.eventAt ? new Date(content.eventAt) : null,
    ...ownFace(edition.kind, content),
    updatedAt: ctx.now,
  };
  const publication = edition.corrects
    ? await correct(ctx, edition, face)
    : ctx.em.create(Publication, {
        ...face,
        ...{ itemId: edition.item_id, kind: edition.kind, unitId: edition.unit_id },
        ...{ publishedAt: ctx.now, withdrawnAt: null, withdrawalReason: null },
      });
  await ctx.em.persist(publication).flush();
  stateFact(ctx, publication, content);
  const files = [...content.attachments, ...(content.cover ? [content.cover] : [])].map(
    ({ fileId }) => fileId,
  );
  await ctx.sql('delete from content.publication_file where item_id = $1', [edition.item_id]);
  if (files.length > 0)
    await ctx.sql(
      `insert into content.publication_file (item_id, file_id) select distinct $1::uuid, unnest($2::uuid[])`,
      [edition.item_id, files],
    );
  await ctx.sql(
    `update content.edition set published_at = $2, byline_at_publication = $3::jsonb where id = $1`,
    [edition.id, ctx.now, JSON.stringify(byline)],
  );
  return path;
}

/** The public face changes, its day and its unit stay; an older address leads to the new one, and the note says what was wrong. */
async function correct(
  ctx: CommandContext,
  { id, item_id, correction_note }: Publishable,
  face: Partial<Publication> & { path: string },
): Promise<Publication> {
  const publication = await ctx.em.findOneOrFail(Publication, { itemId: item_id });
  if (publication.path !== face.path)
    await ctx.sql(
      `insert into content.redirect (from_path, item_id, reason, at) values ($1, $2, $3, $4) on conflict do nothing`,
      [publication.path, item_id, correction_note, ctx.now],
    );
  ctx.em.assign(publication, face);
  await ctx.sql('insert into content.correction (edition_id, item_id, note, at) values ($1, $2, $3, $4)', [
    ...[id, item_id, correction_note, ctx.now],
  ]);
  return publication;
}

/** At once; the reason is the notice that stays at the address (Điều 14.1, D6). */
export async function takeDown(ctx: CommandContext, itemId: string, reason: string): Promise<void> {
  const [withdrawn] = await ctx.sql<{ kind: string }>(
    `update content.publication set withdrawn_at = $2, withdrawal_reason = $3, updated_at = $2 where item_id = $1
     returning kind`,
    [itemId, ctx.now, reason],
  );
  if (withdrawn) withdrawFact(ctx, withdrawn.kind, itemId);
}
