export type { DetailField } from './kinds/detail-field.ts';
export { KIND_CODES, KINDS } from './kinds/kinds.ts';
export type { KindCode } from './kinds/kinds.ts';
export { draftEdition } from './editions/draft-edition.ts';
export { scheduleEdition } from './schedules/schedule-edition.ts';
export { steps } from './editions/steps.ts';
export { takenIn } from './editions/taken-in.query.ts';
export { contentService } from './service.ts';
export { contentSubgraph } from './subgraph.ts';
