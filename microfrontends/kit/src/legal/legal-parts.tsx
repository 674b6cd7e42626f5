import type { EditionState } from '@portal/schema/operations';
import type { ListPlace } from '../queue/queues-desk.tsx';
import { RecordsAwaiting } from './record-queue.tsx';
import { RecordPage } from './record-page.tsx';

/** Where a desk shows a legal document. */
export const LEGAL_RECORD = 'van-ban';
const placeOf = (id: string): string => `${LEGAL_RECORD}/${id}`;

/** A tab of a desk of the board: the legal documents that wait at it, beside the items (Điều 8.2, 15). */
export const legalList = (...at: EditionState[]) => ({
  vi: 'Văn bản',
  en: 'Legal documents',
  List: ({ label, selected, onSelect }: ListPlace) => (
    <RecordsAwaiting
      {...{ at, label }}
      selected={selected.slice(placeOf('').length)}
      onSelect={(id) => onSelect(placeOf(id))}
    />
  ),
});

/** Where it is shown. */
export const LEGAL_PART = {
  [LEGAL_RECORD]: (id: string, open: (place: string) => void) => (
    <RecordPage key={id} id={id} onTaken={(taken) => open(placeOf(taken))} />
  ),
};
