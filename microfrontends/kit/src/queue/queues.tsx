import { useQuery } from '@apollo/client/react';
import {
  EditionsAwaitingDocument,
  EditionsPublishedDocument,
  MyEditionsDocument,
} from '@portal/schema/operations';
import type {
  Desk,
  EditionsAwaitingQuery,
  EditionsPublishedQuery,
  MyEditionsQuery,
} from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { Queue } from './queue.tsx';
import type { QueuePlace } from './queue.tsx';

const ALWAYS_ASK = { fetchPolicy: 'cache-and-network' } as const;

const awaiting = (data: EditionsAwaitingQuery) => data.editionsAwaiting;
const own = (data: MyEditionsQuery) => data.myEditions;
const published = (data: EditionsPublishedQuery) => data.editionsPublished;

/** What waits at a desk for whoever sits there. */
export function DeskQueue({ desk, ...place }: QueuePlace & { desk: Desk }) {
  const answer = useQuery(EditionsAwaitingDocument, { variables: { desk }, ...ALWAYS_ASK });
  const { queueEmpty } = useWords(WORDS);
  return <Queue {...place} answer={answer} pageOf={awaiting} empty={queueEmpty} />;
}

/** What the person wrote, wherever it stands. */
export function OwnQueue(place: QueuePlace) {
  const answer = useQuery(MyEditionsDocument, ALWAYS_ASK);
  const { mineEmpty } = useWords(WORDS);
  return <Queue {...place} answer={answer} pageOf={own} empty={mineEmpty} />;
}

/** What stands on the public site, for whoever posts or may take it down. */
export function PublishedQueue(place: QueuePlace) {
  const answer = useQuery(EditionsPublishedDocument, ALWAYS_ASK);
  const { queueEmpty } = useWords(WORDS);
  return <Queue {...place} answer={answer} pageOf={published} empty={queueEmpty} />;
}
