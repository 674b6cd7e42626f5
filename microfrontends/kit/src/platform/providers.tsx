import { ApolloProvider } from '@apollo/client/react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline, ThemeProvider } from '@mui/material';
import type { ReactNode } from 'react';
import { client } from './client.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { theme } from './theme.ts';

/** The page's content security policy lets styles with this nonce in, and no others. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

const styles = createCache({ key: 'p', nonce: styleNonce(), prepend: true });

/** What every microfrontend stands in. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <CacheProvider value={styles}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ApolloProvider client={client}>
        <FaultBoundary>{children}</FaultBoundary>
      </ApolloProvider>
    </ThemeProvider>
  </CacheProvider>
);
