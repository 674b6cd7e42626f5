import { Migration } from '@mikro-orm/migrations';

/** Điều 18.1: the department's office keeps what the search of the website understands (Điều 8.2). */
export class SynonymRight20261126 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values ('OFFICE_HEAD', 'MANAGE_SYNONYMS', 'NONE');
    `);
  }
}
