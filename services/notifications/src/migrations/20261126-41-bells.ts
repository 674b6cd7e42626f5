import { Migration } from '@mikro-orm/migrations';

/** Whoever acts ends what waited and what rang for it: both are found by their subject. */
export class Bells20261126 extends Migration {
  override up(): void {
    this.addSql(`
      create index inbox_entry_ringing on notifications.inbox_entry (subject_id)
        where done_at is null and (waiting or kind ~ '_(NEARING|OVERDUE|DUE_SOON|UNANSWERED)$');
      drop index notifications.inbox_entry_open;
    `);
  }
}
