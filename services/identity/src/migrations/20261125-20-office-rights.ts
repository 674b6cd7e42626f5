import { Migration } from '@mikro-orm/migrations';

/** Điều 18.1: the department's office announces the days and hours on which the department works. */
export class OfficeRights20261125 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values ('OFFICE_HEAD', 'MANAGE_CALENDAR', 'NONE');
    `);
  }
}
