import { Migration } from '@mikro-orm/migrations';

/** How each index was made, so that a version that makes it otherwise notices. */
export class IndexShape20261127 extends Migration {
  override up(): void {
    this.addSql(`
      create table search.index_shape (
        cursor text primary key,
        shape integer not null
      );
      comment on table search.index_shape is 'the shape in which the index at a cursor was last made whole; none = the first';
      grant select, insert, update on search.index_shape to portal_search;
    `);
  }
}
