import type { CommandContext } from '@portal/kit';
import { COPYRIGHT } from '../kinds/copyright.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { LoadedEdition } from './load-edition.ts';

/** Điều 8.10: the author bears the whole responsibility, so who declared what, when and of which text is kept as evidence. */
export async function declareCopyright(ctx: CommandContext, edition: LoadedEdition): Promise<void> {
  if (!KINDS[edition.kind].copyright) return;
  await ctx.sql(
    `insert into content.copyright_declaration (edition_id, content_hash, person_id, wording, declared_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [edition.id, edition.content_hash, edition.author_id, COPYRIGHT.label.vi, ctx.now],
  );
}
