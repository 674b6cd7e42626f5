import { Migration } from '@mikro-orm/migrations';

/**
 * Điều 10.2b: what classes 1-6 of Điều 8 say is supplied anew when it changes. Each such record has a unit that owns it and
 * a day on which it is looked at again; the rows are only ever added, the last one holds. What is stale is computed.
 */
export class ReviewDates20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.record_review (
        item_id uuid not null references content.publication (item_id),
        number integer not null check (number > 0),
        act text not null check (act in ('POSTED', 'CONFIRMED', 'OWNER_ASSIGNED')),
        owner_unit_id uuid,
        person_id uuid not null,
        at timestamptz not null,
        note text check (note <> ''),
        reviewed_by uuid not null,
        reviewed_at timestamptz not null,
        next_review date not null,
        primary key (item_id, number),
        constraint review_lies_ahead
          check (act = 'OWNER_ASSIGNED' or next_review > (at at time zone 'Asia/Ho_Chi_Minh')::date),
        constraint owner_is_named check (act = 'POSTED' or owner_unit_id is not null)
      );
      comment on column content.record_review.number is 'the last one holds';

      create function content.record_review_follows() returns trigger language plpgsql as $$
      begin
        if new.number <> (select coalesce(max(r.number), 0) + 1 from content.record_review r where r.item_id = new.item_id)
           or exists (select from content.publication p where p.item_id = new.item_id and p.withdrawn_at is not null)
        then
          raise exception 'a review follows the one before, of what is posted'
            using errcode = 'P0R01', detail = 'NOT_PUBLISHED';
        end if;
        return new;
      end $$;
      create trigger record_review_follows before insert on content.record_review
        for each row execute function content.record_review_follows();

      create view content.reviewed_record as
        select p.item_id, p.edition_id, p.kind, p.title, p.path, r.number, r.owner_unit_id, r.reviewed_by, r.reviewed_at,
          r.note, r.next_review, (kit.now() at time zone 'Asia/Ho_Chi_Minh')::date - r.next_review as days_over,
          exists (select from content.edition n join content.workflow_item w on w.edition_id = n.id
            where n.corrects = p.edition_id and w.state not in ('RETURNED', 'DECLINED')) as changing
        from content.publication p
          join lateral (select * from content.record_review r
            where r.item_id = p.item_id order by r.number desc limit 1) r on true
        where p.withdrawn_at is null;

      grant select, insert on content.record_review to portal_content;
      grant select on content.reviewed_record to portal_content;
    `);
  }
}
