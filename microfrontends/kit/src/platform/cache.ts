import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { keysetPages } from '../queue/keyset-pages.ts';

/** What the server said, each thing once, and how the pages of a list come together. */
export const emptyCache = () =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          editionsAwaiting: keysetPages(['desk']),
          myEditions: keysetPages(),
          editionsPublished: keysetPages(),
          delegations: relayStylePagination(),
          directory: relayStylePagination(['search']),
          recordsToReview: relayStylePagination(['own']),
          inboxEntries: relayStylePagination(),
          legalRecordsAwaiting: relayStylePagination(['at']),
          myLegalRecords: relayStylePagination(),
          legalRelationsProposed: relayStylePagination(['known']),
          legalAuthorities: relayStylePagination(['filter']),
          legalAlarms: relayStylePagination(['waiting']),
        },
      },
      Viewer: { keyFields: [] },
    },
  });
