import { trustedDocuments } from '@portal/schema';

/** What our own pages send along. */
export const OWN_PAGE = { 'content-type': 'application/json', 'x-portal-csrf': '1' };

/** The hash of the trusted document that holds this operation. */
const hashOf = (operation: string): string =>
  Object.entries(trustedDocuments).find(([, text]) =>
    new RegExp(`(query|mutation|subscription) ${operation}\\b`).test(text),
  )?.[0] ?? '';

export const trusted = (operation: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } },
});
