import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { CONTENT_REFUSALS } from './refusals.ts';

export { draftEdition } from './editions/draft-edition.ts';
export { steps } from './editions/steps.ts';
export { takenIn } from './editions/taken-in.query.ts';

export const contentService = { name: 'content', migrations, entities, refusals: CONTENT_REFUSALS };
