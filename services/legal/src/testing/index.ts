export { aDecree, aLegalDesk } from './a-legal-desk.ts';
export type { LegalDesk } from './a-legal-desk.ts';
