import { Migration } from '@mikro-orm/migrations';

/** Proof of posting (Điều 8.8): who put a posting up where and when, and who took it down. Rows are written once. */
export class Postings20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.posting_record (
        id uuid primary key,
        item_id uuid not null references content.publication (item_id),
        place text not null check (place <> ''),
        shown_by uuid not null,
        shown_at timestamptz not null,
        taken_down_by uuid,
        taken_down_at timestamptz,
        recorded_at timestamptz not null default kit.now(),
        constraint taken_down_by_somebody check ((taken_down_at is null) = (taken_down_by is null)),
        constraint taken_down_after_shown check (taken_down_at >= shown_at),
        constraint shown_before_recorded check (shown_at <= recorded_at)
      );
      create index posting_record_by_item on content.posting_record (item_id, shown_at);
      grant select, insert, update (taken_down_by, taken_down_at) on content.posting_record to portal_content;

      create function content.taking_down_is_recorded_once() returns trigger language plpgsql as $$
      begin
        if old.taken_down_at is not null then
          raise exception 'a proof of posting is not rewritten' using errcode = 'P0R01', detail = 'TAKEN_DOWN_ALREADY';
        end if;
        return new;
      end $$;
      create trigger taking_down_is_recorded_once before update on content.posting_record
        for each row execute function content.taking_down_is_recorded_once();
    `);
  }
}
