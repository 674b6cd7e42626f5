import { Migration } from '@mikro-orm/migrations';

/**
 * Law 91/2025/QH15: the personal data of somebody who has left is erased by decision of the head of the office. What they
 * did stays, under their id alone.
 */
export class Erasure20261125 extends Migration {
  override up(): void {
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule)
        values ('OFFICE_HEAD', 'ERASE_PERSONAL_DATA', 'NONE');

      alter table identity.person add erased_at timestamptz;

      create function identity.erase_person(person uuid, decided_by uuid) returns void
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if identity.may(decided_by, 'ERASE_PERSONAL_DATA', '{}') is null then
          raise exception 'the head of the office decides' using errcode = 'P0R01', detail = 'NO_RIGHT';
        end if;
        if exists (select from identity.appointment where person_id = erase_person.person
          and not isempty(valid) and coalesce(upper(valid) > kit.now(), true)) then
          raise exception 'whoever is in office is known' using errcode = 'P0R01', detail = 'PERSON_IN_OFFICE';
        end if;
        update identity.person set name = 'Đã xoá theo yêu cầu', office = null, erased_at = kit.now()
          where id = erase_person.person and erased_at is null;
        if not found then
          raise exception 'erased once' using errcode = 'P0R01', detail = 'PERSON_ERASED';
        end if;
        delete from identity.letter l using identity.account a where a.person_id = erase_person.person and l.to_account = a.account;
        delete from identity.account where person_id = erase_person.person;
        update identity.session set address = null, user_agent = null, ended_by = coalesce(ended_by, decided_by),
          ended_at = coalesce(ended_at, kit.now()) where person_id = erase_person.person;
      end $$;
      revoke all on function identity.erase_person(uuid, uuid) from public;
      grant execute on function identity.erase_person(uuid, uuid) to portal_identity;
    `);
  }
}
