import type { Consumer } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { indexed } from './indexed.ts';
import { removeFromIndex, writeIndex } from './write-index.ts';

/**
 * Keeps the index as the owners state their facts. Index and cursor move in one transaction, so an indexer that is killed
 * goes on where it was, without a gap and without a double.
 */
export const onFact: Consumer = {
  name: 'search-index',
  types: ['fact.stated', 'fact.withdrawn'],
  async react({ sql }, { type, subject, payload, occurredAt }) {
    if (type === 'fact.withdrawn') return removeFromIndex(sql, [subject.id]);
    await writeIndex(sql, [{ indexed: indexed(payload as unknown as PublicFact), statedAt: occurredAt }]);
  },
};
