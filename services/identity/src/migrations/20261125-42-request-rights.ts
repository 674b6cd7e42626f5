import { Migration } from '@mikro-orm/migrations';

/** Điều 10.1b, 13.2đ: who asks units for information, and who answers for a unit (Điều 11.5). */
export class RequestRights20261125 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values
        ('EDITOR_IN_CHIEF', 'REQUEST_INFORMATION', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'REQUEST_INFORMATION', 'NONE'),
        ('STANDING_SECRETARIAT', 'REQUEST_INFORMATION', 'NONE'),
        ('UNIT_HEAD', 'ANSWER_REQUEST', 'OWN'), ('UNIT_DEPUTY', 'ANSWER_REQUEST', 'OWN'),
        ('INFORMATION_OFFICER', 'ANSWER_REQUEST', 'OWN');
    `);
  }
}
