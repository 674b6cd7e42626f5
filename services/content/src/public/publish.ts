import type { CommandContext } from '@portal/kit';
import type { BylineEntry, EditionContent } from '../contents/edition-content.ts';
import { permalinkOf } from '../contents/slug.ts';
import { Publication } from './publication.entity.ts';

export interface Publishable {
  id: string;
  item_id: string;
  kind: string;
  unit_id: string | null;
  current_revision_id: string;
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
  ctx.em.persist(
    ctx.em.create(Publication, {
      itemId: edition.item_id,
      editionId: edition.id,
      revisionId: edition.current_revision_id,
      kind: edition.kind,
      section: content.section,
      field: content.field,
      unitId: edition.unit_id,
      path,
      title: content.title,
      summary: content.summary,
      cover: content.cover,
      byline,
      origin: content.origin,
      source: content.source,
      eventAt: content.eventAt ? new Date(content.eventAt) : null,
      publishedAt: ctx.now,
      updatedAt: ctx.now,
      withdrawnAt: null,
      withdrawalReason: null,
    }),
  );
  await ctx.em.flush();
  const files = [...content.attachments, ...(content.cover ? [content.cover] : [])].map(
    ({ fileId }) => fileId,
  );
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

/** At once; the reason is the notice that stays at the address (Điều 14.1, D6). */
export async function takeDown(ctx: CommandContext, itemId: string, reason: string): Promise<void> {
  await ctx.sql(
    `update content.publication set withdrawn_at = $2, withdrawal_reason = $3, updated_at = $2 where item_id = $1`,
    [itemId, ctx.now, reason],
  );
}
