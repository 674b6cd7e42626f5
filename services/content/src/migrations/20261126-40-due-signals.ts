import { Migration } from '@mikro-orm/migrations';

/**
 * A decision on the calendar moves what is due (D14), and nobody is told of it in their inbox: pages that show the due
 * time are only signalled to ask anew.
 */
export class DueSignals20261126 extends Migration {
  override up(): void {
    this.addSql(`
      create function content.moved_due_time_is_signalled() returns trigger language plpgsql as $$
      begin
        perform pg_notify('edition_signal', json_build_object('kind', 'DUE', 'id', w.edition_id,
          'version', w.lock_version)::text)
        from content.review_step s join content.workflow_item w using (edition_id) where s.id = new.step_id;
        return null;
      end $$;
      create trigger moved_due_time_is_signalled after insert on content.due_time
        for each row when (new.cause = 'CALENDAR') execute function content.moved_due_time_is_signalled();
    `);
  }
}
