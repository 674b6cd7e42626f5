import { CONTENT_REFUSALS } from './refusals.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

export const contentService = { name: 'content', migrations, entities, refusals: CONTENT_REFUSALS };
