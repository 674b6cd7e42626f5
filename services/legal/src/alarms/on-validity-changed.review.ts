import type { Consumer } from '@portal/kit';
import { reviewAlarms } from './review-alarms.ts';

/** What documents are to each other was decided, or one of them came or went: whoever leans on it is looked at (Điều 8.2). */
export const onValidityChanged: Consumer = {
  name: 'on-validity-changed.review',
  types: [
    'legal-relation.confirmed',
    'legal-relation.rejected',
    'legal-record.posted',
    'legal-record.withdrawn',
  ],
  async react(ctx, { payload }) {
    const { fromId, toId, documentId } = payload as Record<string, string | null | undefined>;
    await reviewAlarms(
      ctx,
      [fromId, toId, documentId].flatMap((id) => id ?? []),
    );
  },
};
