import { Migration } from '@mikro-orm/migrations';

/** Of all services only identity keeps the calendar, and can do no more than add to it and take back (D14). */
export class CalendarKeeping20261125 extends Migration {
  override up(): void {
    this.addSql(`
      grant insert (id, day, kind, name, decision, recorded_by) on kit.calendar_entry to portal_identity;
      grant update (revoked_at, revoked_by, revoke_decision) on kit.calendar_entry to portal_identity;
      grant insert (id, valid_from, seasons, decision, recorded_by) on kit.working_hours to portal_identity;
    `);
  }
}
