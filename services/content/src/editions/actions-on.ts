import { editorialActions } from '@portal/kit';
import type { Action, CheckContext, Context, Refusal } from '@portal/kit';
import { loadersOf } from '../loaders.ts';
import type { EditionRow } from './edition-row.ts';
import type { LoadedEdition } from './load-edition.ts';

type Commands = Record<string, { allows(ctx: CheckContext, edition: LoadedEdition): Promise<Refusal[]> }>;

/** Which of these commands the viewer may run on the edition, and why not the rest; who had which part is read once for a page. */
export async function actionsOn(context: Context, row: EditionRow, commands: Commands): Promise<Action[]> {
  const parts = await loadersOf(context).parts.load(row.id);
  const edition = {
    ...row,
    content_hash: '',
    parts: parts.map(({ person_id, part }) => ({ personId: person_id, part })),
  };
  return editorialActions({ actor: context.actor, may: context.authority.may }, edition, commands);
}
