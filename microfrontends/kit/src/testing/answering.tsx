import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { ThemeProvider } from '@mui/material';
import type { ReactNode } from 'react';
import { theme } from '../platform/theme.ts';
import { emptyCache } from '../platform/cache.ts';

export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

/** A server of the test's own: answers each operation by its name, and remembers what was asked. */
export function answering(
  answers: Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>,
) {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked.push({ operation: operationName, variables });
        const data = answers[operationName]?.(variables);
        if (!data) return observer.error(new Error(`nobody answers ${operationName}`));
        observer.next({ data });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: emptyCache(), link });
  const Server = ({ children }: { children: ReactNode }) => (
    <ThemeProvider theme={theme}>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </ThemeProvider>
  );
  return { asked, Server };
}
