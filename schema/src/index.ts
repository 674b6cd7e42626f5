import trusted from '../generated/trusted-documents.json' with { type: 'json' };

/** Documents that the desks may send, by sha256 (D23). */
export const trustedDocuments: Readonly<Record<string, string>> = trusted;

export { EVENTS } from './events.ts';
export type { EventType } from './events.ts';
export type { PublicFact } from './public-fact.ts';
