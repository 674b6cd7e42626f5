export { draftLegalRecord } from './records/draft-legal-record.ts';
export type { DraftLegalRecord } from './records/draft-legal-record.ts';
export { steps as legalSteps } from './records/steps.ts';
export { legalTakenIn } from './records/taken-in.query.ts';
export { confirmRelation } from './relations/confirm-relation.ts';
export { certainProposals, legalStanding } from './relations/standing.query.ts';
export { legalService } from './service.ts';
export { legalSubgraph } from './subgraph.ts';
