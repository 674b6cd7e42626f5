import type { Command } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import type { EditionSaved } from '../editions/draft-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { saveRevision } from '../editions/save-revision.ts';
import { mendContent } from './mend-content.ts';

/** Điều 9.2: what was probably meant is taken by somebody who may edit, never silently; it is a saved text like any other. */
export const convertEdition: Command<{ id: string }, LoadedEdition, EditionSaved> = {
  name: 'convertEdition',
  load: saveRevision.load,
  allows: saveRevision.allows,
  async run(ctx, edition, { id }) {
    const [found] = await ctx.sql<{ content: EditionContent }>(
      `select content from content.revision where id = $1`,
      [edition.current_revision_id],
    );
    if (!found) return ctx.refuse({ code: 'NOT_FOUND' });
    return saveRevision.run(ctx, edition, { id, content: mendContent(found.content) });
  },
  version: saveRevision.version,
  subject: saveRevision.subject,
};
