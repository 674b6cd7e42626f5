import type { ServiceRuntime } from '@portal/kit';
import type { NoticeDetail } from '../notices/notice-text.ts';
import { URGENT_KINDS } from '../notices/urgency.ts';

export interface InboxRow {
  number: number;
  kind: string;
  subject_type: string;
  subject_id: string;
  version: number | null;
  detail: NoticeDetail;
  waiting: boolean;
  at: Date;
  read_at: Date | null;
  done_at: Date | null;
}

const COLUMNS = 'number, kind, subject_type, subject_id, version, detail, waiting, at, read_at, done_at';

/** Newest first, before a number. */
export const inboxBefore = (
  runtime: ServiceRuntime,
  personId: string,
  before: number | null,
  limit: number,
) =>
  runtime.query<InboxRow>({
    name: 'inbox-before',
    text: `select ${COLUMNS} from notifications.inbox_entry
      where person_id = $1 and number < coalesce($2::int, 2147483647) order by number desc limit $3`,
    values: [personId, before, limit],
  });

/** What is urgent and was neither seen nor dealt with, newest first. */
export const urgentEntries = (runtime: ServiceRuntime, personId: string, limit: number) =>
  runtime.query<InboxRow>({
    name: 'inbox-urgent',
    text: `select ${COLUMNS} from notifications.inbox_entry
      where person_id = $1 and kind = any ($2) and read_at is null and done_at is null
      order by number desc limit $3`,
    values: [personId, URGENT_KINDS, limit],
  });

/** Oldest first, after a number: what a stream goes on with. */
export const inboxAfter = (runtime: ServiceRuntime, personId: string, after: number, limit: number) =>
  runtime.query<InboxRow>({
    name: 'inbox-after',
    text: `select ${COLUMNS} from notifications.inbox_entry
      where person_id = $1 and number > $2 order by number limit $3`,
    values: [personId, after, limit],
  });

export async function lastNumber(runtime: ServiceRuntime, personId: string): Promise<number> {
  const [row] = await runtime.query<{ last_number: number }>({
    name: 'inbox-last-number',
    text: 'select last_number from notifications.inbox where person_id = $1',
    values: [personId],
  });
  return row?.last_number ?? 0;
}

/** What was not read and not done by somebody meanwhile. */
export async function unreadCount(runtime: ServiceRuntime, personId: string): Promise<number> {
  const [row] = await runtime.query<{ count: number }>({
    name: 'inbox-unread',
    text: `select count(*)::int as count from notifications.inbox_entry
      where person_id = $1 and read_at is null and done_at is null`,
    values: [personId],
  });
  return row?.count ?? 0;
}
