import { Migration } from '@mikro-orm/migrations';

/**
 * Điều 10.2b holds for what was posted before reviews were kept, too: its unit owns it, it was last looked at when it was
 * posted, and is due a year after, be that in the past. The next reminder that is to come is set; where all have passed, the last.
 */
export class EarlierRecords20261126 extends Migration {
  override up(): void {
    this.addSql(`
      with earlier as (
        select p.item_id, w.unit_id, s.person_id, s.at,
          ((s.at at time zone 'Asia/Ho_Chi_Minh')::date + interval '1 year')::date as next_review
        from content.publication p
          join content.workflow_item w on w.edition_id = p.edition_id
          join content.review_step s on s.edition_id = p.edition_id and s.action = 'post'
        where p.kind in ('INTRODUCTION', 'STRATEGY', 'PROCEEDINGS') and p.withdrawn_at is null
          and not exists (select from content.record_review r where r.item_id = p.item_id)
      ), reviewed as (
        insert into content.record_review
          (item_id, number, act, owner_unit_id, person_id, at, reviewed_by, reviewed_at, next_review)
        select item_id, 1, 'POSTED', unit_id, person_id, at, person_id, at, next_review from earlier
        returning item_id, next_review
      )
      insert into content.timer (id, kind, subject_type, subject_id, fire_at, next_try, payload)
      select gen_random_uuid(), 'remind-of-review', 'ContentItem', item_id::text, ring, ring,
        jsonb_build_object('event', event, 'nextReview', next_review)
      from reviewed, lateral (
        select event, ring
        from (values ('record.review-coming', -14), ('record.review-due', 0), ('record.review-overdue', 30))
            as stage (event, days),
          lateral (select (next_review + days + time '08:00') at time zone 'Asia/Ho_Chi_Minh' as ring) as bell
        order by ring <= kit.now(), case when ring > kit.now() then days else -days end
        limit 1) as next;
    `);
  }
}
