import { useApolloClient } from '@apollo/client/react';
import { LegalReadingDocument } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { recipientsOf } from './draft.ts';
import type { Facts, LegalDraft, Reading } from './draft.ts';

const PAUSE_MS = 400;

const askedOf = (text: string, lines: Facts['recipients'] | undefined) =>
  JSON.stringify({ text, recipients: lines ? recipientsOf(lines) : null });

/**
 * Reads a text whenever its typing pauses, with the recipients that somebody has corrected. It goes past the cache: a text
 * may turn out to be secret (Điều 18.1).
 */
export function useReading({ text, said }: Pick<LegalDraft, 'text' | 'said'>): {
  reading: Reading | null;
  busy: boolean;
} {
  const apollo = useApolloClient();
  const [read, setRead] = useState<{ asked: string; reading: Reading | null } | null>(null);
  const isEmpty = !text.trim();
  const asked = askedOf(text, said.recipients);
  useEffect(() => {
    if (isEmpty) return;
    let isWanted = true;
    const soon = setTimeout(() => {
      const variables = JSON.parse(asked) as {
        text: string;
        recipients: ReturnType<typeof recipientsOf> | null;
      };
      void apollo
        .query({ query: LegalReadingDocument, variables, fetchPolicy: 'no-cache' })
        .then(({ data }) => isWanted && setRead({ asked, reading: data?.legalReading ?? null }))
        // Without an answer the form works as it is, only without proposals.
        .catch(() => isWanted && setRead({ asked, reading: null }));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [apollo, asked, isEmpty]);
  return { reading: isEmpty ? null : (read?.reading ?? null), busy: !isEmpty && read?.asked !== asked };
}
