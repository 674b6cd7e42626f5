import { Migration } from '@mikro-orm/migrations';

/** Law 91/2025/QH15: what a person said on editions is erased with the rest, and by the same decision. */
export class ErasedRemarks20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create function content.erase_remarks(erasure uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        person text;
      begin
        select subject_id into person from kit.bus_event
          where event_id = erasure and type = 'person.erased' and source = 'identity';
        if person is null then
          raise exception 'nobody decided this erasure';
        end if;
        update content.remark set text = 'Đã xoá theo yêu cầu' where person_id = person::uuid;
      end $$;
      revoke all on function content.erase_remarks(uuid) from public;
      grant execute on function content.erase_remarks(uuid) to portal_content;
    `);
  }
}
