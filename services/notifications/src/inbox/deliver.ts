import type { ReactionContext, SubjectReference } from '@portal/kit';
import type { NoticeDetail } from '../notices/notice-text.ts';

export interface Notice {
  eventId: string;
  kind: string;
  subject: SubjectReference;
  version: number | null;
  detail: NoticeDetail;
  waiting: boolean;
  at: Date;
}

/** Puts notices into inboxes, once per event and person; always in the order of the people, so that nobody deadlocks. */
export async function deliver(ctx: ReactionContext, notices: ReadonlyMap<string, Notice>): Promise<void> {
  for (const [person, notice] of [...notices].sort(([a], [b]) => a.localeCompare(b)))
    await deliverOne(ctx, person, notice);
}

async function deliverOne(ctx: ReactionContext, person: string, notice: Notice): Promise<void> {
  const { eventId, kind, subject, version, detail, waiting, at } = notice;
  await ctx.sql(
    `with fresh as (
       select where not exists (select from notifications.inbox_entry where event_id = $2 and person_id = $1)
     ), numbered as (
       insert into notifications.inbox as i (person_id, last_number) select $1, 1 from fresh
       on conflict (person_id) do update set last_number = i.last_number + 1
       returning last_number
     )
     insert into notifications.inbox_entry
       (person_id, number, event_id, kind, subject_type, subject_id, version, detail, waiting, at)
     select $1, last_number, $2, $3, $4, $5, $6, $7, $8, $9 from numbered`,
    [person, eventId, kind, subject.type, subject.id, version, JSON.stringify(detail), waiting, at],
  );
}
