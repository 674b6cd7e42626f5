import { Migration } from '@mikro-orm/migrations';

/**
 * What was returned is mended and sent again (Điều 9.2): a new record of the same document, so that what officers have
 * decided on its relations stays. The returned one is answered once, and stays as it is.
 */
export class LegalResubmissions20261127 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.record
        add column resubmits uuid unique references legal.record (id),
        drop constraint first_record_corrects_none,
        add constraint first_record_answers_none
          check ((document_id = id) = (corrects is null and resubmits is null));
      comment on column legal.record.resubmits is 'the returned record that it answers';

      create function legal.record_is_a_resubmission() returns trigger language plpgsql as $$
      begin
        if new.resubmits is not null and not exists (
          select from legal.record r join legal.workflow_item w on w.edition_id = r.id
          where r.id = new.resubmits and r.document_id = new.document_id
            and r.corrects is not distinct from new.corrects and w.state = 'RETURNED'
        ) then
          raise exception 'only a returned record is resubmitted' using errcode = 'P0R01', detail = 'NOT_RETURNED';
        end if;
        return new;
      end $$;
      create trigger record_is_a_resubmission before insert on legal.record
        for each row execute function legal.record_is_a_resubmission();
    `);
  }
}
