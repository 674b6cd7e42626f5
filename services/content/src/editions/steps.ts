import { editorialCommands } from '@portal/kit';
import { loadEdition } from './load-edition.ts';
import { STEP_EFFECTS, submissionRefusals } from './step-effects.ts';

/** The steps of the kit's editorial workflow, for editions. */
export const steps = editorialCommands({
  noun: 'edition',
  load: loadEdition,
  refusals: { submit: submissionRefusals },
  effects: STEP_EFFECTS,
});
