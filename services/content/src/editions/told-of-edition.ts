import type { Actor } from '@portal/kit';
import type { LoadedEdition } from './load-edition.ts';

/** What listeners are told of an edition that stays where it stands; a step tells the same of one that moves. */
export const toldOf = (edition: LoadedEdition, { personId }: Actor): Record<string, unknown> => ({
  ...{ kind: edition.kind, itemId: edition.item_id },
  ...{ editionId: edition.id, version: edition.lock_version, state: edition.state, title: edition.title },
  ...{ unitId: edition.unit_id, section: edition.section, field: edition.field },
  ...{ authorId: edition.author_id, actorId: personId },
});
