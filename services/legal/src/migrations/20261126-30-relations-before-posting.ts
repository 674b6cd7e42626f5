import { Migration } from '@mikro-orm/migrations';

/**
 * What a document says of others is decided while it goes the steps, and counts from the moment it is posted: the public
 * sees a relation only where both documents are posted. An officer may also correct the kind that was read.
 */
export class LegalRelationsBeforePosting20261126 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.relation drop constraint relation_from_id_fkey;
      alter table legal.relation add constraint relation_from_id_fkey
        foreign key (from_id) references legal.record (id);
      comment on column legal.relation.from_id is 'the document that says it, which may still be on its way';
      grant update (kind) on legal.relation to portal_legal;
    `);
  }
}
