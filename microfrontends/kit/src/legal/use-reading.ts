import { useApolloClient } from '@apollo/client/react';
import { LegalReadingDocument } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import type { Reading } from './draft.ts';

const PAUSE_MS = 400;

/** Reads a text whenever its typing pauses. It goes past the cache: a text may turn out to be secret (Điều 18.1). */
export function useReading(text: string): { reading: Reading | null; busy: boolean } {
  const apollo = useApolloClient();
  const [read, setRead] = useState<{ text: string; reading: Reading | null } | null>(null);
  useEffect(() => {
    if (!text.trim()) return;
    let isWanted = true;
    const soon = setTimeout(() => {
      const asked = { query: LegalReadingDocument, variables: { text }, fetchPolicy: 'no-cache' } as const;
      void apollo
        .query(asked)
        .then(({ data }) => isWanted && setRead({ text, reading: data?.legalReading ?? null }))
        // Without an answer the form works as it is, only without proposals.
        .catch(() => isWanted && setRead({ text, reading: null }));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [apollo, text]);
  const isEmpty = !text.trim();
  return { reading: isEmpty ? null : (read?.reading ?? null), busy: !isEmpty && read?.text !== text };
}
