import type { ListPlace } from '../queue/queues-desk.tsx';
import { NewRequest } from './ask-form.tsx';
import { NEW, REQUEST, RequestList } from './request-list.tsx';
import { RequestPage } from './request-page.tsx';

/** A tab of a desk of the board: what it asked for (Điều 10.1b, 14.3). */
export const REQUESTS_MADE = {
  vi: 'Đặt bài, yêu cầu',
  en: 'Commissions, requests',
  List: (place: ListPlace) => <RequestList side="MADE" {...place} />,
};

/** A tab of a unit's desk: what it and its people owe. */
export const RequestsOwed = (place: ListPlace) => <RequestList side="OWED" {...place} />;

/** Where a desk shows them, and where a new one is written. */
export const REQUEST_PART = {
  [REQUEST]: (id: string, open: (place: string) => void) =>
    id === NEW ? (
      <NewRequest onSent={(made) => open(`${REQUEST}/${made}`)} />
    ) : (
      <RequestPage key={id} id={id} onEdition={open} />
    ),
};
