export { aDraft, plantEditions } from './factories.ts';
export { aNewsroom } from './newsroom.ts';
export type { Newsroom } from './newsroom.ts';
export { read } from './read.ts';
export { act, take, walk, WHOLE_WAY } from './walk.ts';
