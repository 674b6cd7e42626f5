export { behavesLikeACommand } from './behaves-like-a-command.ts';
export type { CommandExample } from './behaves-like-a-command.ts';
export { drainEvents } from './drain-events.ts';
export { HARD_MIDNIGHTS } from './hard-midnights.ts';
export { setClock } from './set-clock.ts';
export { TEST_SECRET, testDatabase, testRuntime } from './test-database.ts';
export type { TestDatabase } from './test-database.ts';
