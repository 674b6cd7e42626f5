import { isUuid, newId, newShortId } from '@portal/kit';
import type { Command } from '@portal/kit';
import type { ContentDraft } from '../contents/compose-content.ts';
import type { EditionContent } from '../contents/edition-content.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { Item } from './item.entity.ts';
import { openEdition } from './open-edition.ts';
import { readDraft } from './read-draft.ts';

export interface DraftEdition {
  kind: KindCode;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unitId?: string | null;
  content: ContentDraft;
  /** Imports only: taken in once (D28). */
  sourceKey?: string;
}

export interface EditionSaved {
  editionId: string;
  version: number;
}

/** Điều 5: units owe content, all staff may send, outsiders are invited; who may submit where is the role's matter. */
export const draftEdition: Command<DraftEdition, DraftEdition, EditionSaved> = {
  name: 'draftEdition',
  takenAsIs: ['content'],
  load: async (_ctx, input) => input,
  async allows(ctx, { mode, unitId, content }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    if (mode === 'ON_BEHALF_OF_UNIT' && !isUuid(unitId ?? ''))
      return [{ code: 'UNIT_MISSING', field: 'unitId' }];
    const scope = {
      unit: mode === 'ON_BEHALF_OF_UNIT' ? unitId : null,
      section: content.section,
      field: content.field,
    };
    return (await ctx.may('SUBMIT', scope)) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate(ctx, _subject, { kind, content }) {
    return (await readDraft(ctx, kind, content, null)).refusals;
  },
  async run(ctx, _subject, input) {
    const { content, refusals } = await readDraft(ctx, input.kind, input.content, null);
    if (content === null) return ctx.refuse(...refusals);
    const item = ctx.em.create(Item, {
      id: newId(),
      kind: input.kind,
      shortId: newShortId(),
      sourceKey: input.sourceKey ?? null,
      createdAt: ctx.now,
    });
    ctx.em.persist(item);
    const editionId = await openEdition(ctx, {
      itemId: item.id,
      number: 1,
      resubmits: null,
      mode: input.mode,
      unitId: input.mode === 'ON_BEHALF_OF_UNIT' ? (input.unitId ?? null) : null,
      authorId: ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' }),
      content: content satisfies EditionContent,
    });
    return { editionId, version: 1 };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
