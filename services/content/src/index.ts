import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

export const contentService = { name: 'content', migrations, entities };
