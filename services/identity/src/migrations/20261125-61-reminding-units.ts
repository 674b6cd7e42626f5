import { Migration } from '@mikro-orm/migrations';

/** Điều 13.2đ, 18.1: units that are behind are pressed by the department's office, which therefore hears of them. */
export class RemindingUnits20261125 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values ('OFFICE_HEAD', 'REMIND_UNITS', 'NONE');
    `);
  }
}
