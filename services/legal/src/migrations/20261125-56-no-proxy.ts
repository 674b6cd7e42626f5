import { Migration } from '@mikro-orm/migrations';

/** Nobody enters a legal document for somebody else: nhập hộ is for what people send in (Điều 10.1a). */
export class NoProxy20261125 extends Migration {
  override up(): void {
    this.addSql(`delete from legal.editorial_edge where action = 'enter'`);
  }
}
