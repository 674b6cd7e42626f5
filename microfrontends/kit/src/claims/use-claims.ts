import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import {
  ClaimEditionDocument,
  ClaimsOfEditionsDocument,
  EditionClaimsDocument,
  EditionSignalsDocument,
  ReleaseEditionDocument,
} from '@portal/schema/operations';
import type { ClaimPartsFragment } from '@portal/schema/operations';
import { useEffect, useMemo } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';

/** Well within the ten minutes after which the server forgets whoever gives no sign of life (D20). */
const SIGN_OF_LIFE_MS = 4 * 60_000;

/** Says that this person looks at the edition, as long as the page is before their eyes; and that they have left. */
export function useClaim(id: string): void {
  const apollo = useApolloClient();
  useEffect(() => {
    const input = { id };
    const claim = () => {
      if (document.visibilityState === 'visible')
        void apollo.mutate({ mutation: ClaimEditionDocument, variables: { input } }).catch(() => undefined);
    };
    const release = () =>
      void apollo
        .mutate({
          mutation: ReleaseEditionDocument,
          variables: { input },
          context: { fetchOptions: { keepalive: true } },
        })
        .catch(() => undefined);
    claim();
    const beat = setInterval(claim, SIGN_OF_LIFE_MS);
    document.addEventListener('visibilitychange', claim);
    addEventListener('pagehide', release);
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', claim);
      removeEventListener('pagehide', release);
      release();
    };
  }, [apollo, id]);
}

/** Asks anew who looks at one of these editions, whenever somebody comes or leaves; and all of it when its due time was moved. */
export function useEditionSignals(ids: readonly string[]): void {
  const apollo = useApolloClient();
  useSubscription(EditionSignalsDocument, {
    onData({ data: { data } }) {
      if (!data || !ids.includes(data.editionSignals.id)) return;
      const { kind, id } = data.editionSignals;
      if (kind === 'DUE') return listsChanged();
      void apollo
        .query({ query: EditionClaimsDocument, variables: { id }, fetchPolicy: 'network-only' })
        .catch(() => undefined);
    },
  });
}

/** Which rows of a list are before the eyes. */
interface Sight {
  first: number;
  last: number;
}

/** Who looks at which edition of a list, as far as it is in sight: asked apart from the list, which costs enough by itself. */
export function useClaimsOf(
  ids: readonly string[],
  { first, last }: Sight,
): ReadonlyMap<string, readonly ClaimPartsFragment[]> {
  const inSight = ids.slice(first, last + 1);
  const { data, previousData } = useQuery(ClaimsOfEditionsDocument, {
    variables: { ids: inSight },
    skip: inSight.length === 0,
    fetchPolicy: 'cache-and-network',
  });
  useEditionSignals(ids);
  const nodes = (data ?? previousData)?.nodes;
  return useMemo(
    () =>
      new Map(nodes?.flatMap((node) => (node && 'claims' in node ? [[node.id, node.claims] as const] : []))),
    [nodes],
  );
}
