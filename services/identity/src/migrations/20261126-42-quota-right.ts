import { Migration } from '@mikro-orm/migrations';

/** Điều 18.1: the department's office records the decision on how much a unit owes in a month (Điều 10.3). */
export class QuotaRight20261126 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values ('OFFICE_HEAD', 'MANAGE_QUOTA', 'NONE');
    `);
  }
}
