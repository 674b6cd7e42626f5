import { editorialCommands } from '@portal/kit';
import type { EditorialAdapter } from '@portal/kit';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { contentRefusals, STEP_EFFECTS } from './step-effects.ts';

/** What listeners of an edition's events are told beside what every step tells. */
export const payloadOf = ({ kind, item_id }: LoadedEdition) => ({ kind, itemId: item_id });

/** How editions go through the kit's editorial workflow. */
export const EDITIONS: EditorialAdapter<LoadedEdition> = {
  noun: 'edition',
  load: loadEdition,
  payload: payloadOf,
  refusals: { submit: contentRefusals, compile: contentRefusals, verify: contentRefusals },
  effects: STEP_EFFECTS,
};

/** Its steps, as commands. */
export const steps = editorialCommands(EDITIONS);
