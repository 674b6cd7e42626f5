import { Migration } from '@mikro-orm/migrations';

/**
 * A schedule is a timer of the kit on what was approved (D6); when it could not be posted at its time, that is kept here. It
 * never outlives the approval, whoever sends the edition back.
 */
export class Schedules20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.posting_failure (
        timer_id uuid primary key references content.timer (id),
        edition_id uuid not null references content.workflow_item,
        person_id uuid not null,
        refusals jsonb not null check (jsonb_array_length(refusals) > 0),
        at timestamptz not null
      );
      comment on column content.posting_failure.person_id is 'who had set the time, and for whom it was to be posted';
      create index posting_failure_by_edition on content.posting_failure (edition_id, at desc);
      grant select, insert on content.posting_failure to portal_content;

      create function content.schedule_ends_with_approval() returns trigger language plpgsql as $$
      begin
        update content.timer set ended_at = kit.now(), ended_as = 'CANCELLED'
          where kind = 'post-edition' and subject_type = 'Edition' and subject_id = new.edition_id::text
            and ended_at is null;
        return null;
      end $$;
      create trigger schedule_ends_with_approval after update of state on content.workflow_item
        for each row when (old.state = 'APPROVED' and new.state <> 'APPROVED')
        execute function content.schedule_ends_with_approval();

      create index timer_schedules on content.timer (subject_id) where kind = 'post-edition' and ended_at is null;
    `);
  }
}
