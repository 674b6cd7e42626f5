import { Migration } from '@mikro-orm/migrations';

/**
 * The directory (danh bạ, Điều 8.5): how units and officials with authority are reached. An entry is an appointment and the
 * contact that hangs on it, so whoever leaves is out of it with the office, without anybody striking them off. Only office
 * contacts are kept; a number that looks like a private one needs its owner's consent.
 */
export class Directory20261125 extends Migration {
  override up(): void {
    this.addSql(`
      alter table identity.role add column directory text check (directory in ('HEAD', 'OFFICIAL'));
      comment on column identity.role.directory is 'how the public directory lists it: at the head of a unit, as an official, not at all';
      update identity.role set directory = 'HEAD' where code in ('DIRECTOR', 'OFFICE_HEAD', 'UNIT_HEAD');
      update identity.role set directory = 'OFFICIAL' where code in
        ('EDITOR_IN_CHIEF', 'DEPUTY_EDITOR_IN_CHIEF', 'STANDING_SECRETARIAT', 'UNIT_DEPUTY', 'INFORMATION_OFFICER');

      create function identity.plain(words text) returns text language sql immutable parallel safe as $$
        select translate(regexp_replace(normalize(lower(words), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')
      $$;
      comment on function identity.plain(text) is 'small letters without accents, as people type who look for somebody';
      alter table identity.person
        add column given_name text generated always as (regexp_replace(name, '^.*\\s', '')) stored;
      comment on column identity.person.given_name is 'Vietnamese lists go by it: the given name stands last';

      create table identity.contact (
        id uuid primary key,
        appointment_id uuid references identity.appointment (id),
        unit_id uuid references identity.unit (id),
        title text check (title <> ''),
        telephone text check (telephone <> ''),
        email text check (email <> ''),
        room text check (room <> ''),
        consent boolean not null,
        valid tstzrange not null,
        set_by uuid references identity.person (id),
        ended_by uuid references identity.person (id),
        created_at timestamptz not null,
        constraint contact_of_one check (num_nonnulls(appointment_id, unit_id) = 1),
        constraint contact_says_something check (num_nonnulls(telephone, email, room) > 0),
        constraint contact_half_open check (isempty(valid) or (lower_inc(valid) and not upper_inc(valid))),
        -- Mobile numbers of Việt Nam; Law 91/2025: nothing personal by default.
        constraint personal_number_needs_consent check (consent
          or regexp_replace(coalesce(telephone, ''), '[^0-9+]', '', 'g') !~ '^(0|\\+?84)[35789][0-9]{8}$'),
        constraint one_contact exclude using gist ((coalesce(appointment_id, unit_id)) with =, valid with &&)
      );

      create function identity.contact_of_office() returns trigger language plpgsql as $$
      begin
        if new.appointment_id is not null then
          perform from identity.appointment a
            where a.id = new.appointment_id and not isempty(a.valid)
              and (upper_inf(a.valid) or upper(a.valid) > lower(new.valid))
            for share;
          if not found then
            raise exception 'nobody is reached at an office that is over'
              using errcode = 'P0R01', detail = 'APPOINTMENT_ENDED';
          end if;
        end if;
        return new;
      end $$;
      create trigger contact_of_office before insert on identity.contact
        for each row execute function identity.contact_of_office();

      create function identity.contact_only_ends() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{valid,ended_by}'::text[]) <> (to_jsonb(old) - '{valid,ended_by}'::text[])
           or not upper_inf(old.valid) or not new.valid <@ old.valid
           or (not isempty(new.valid) and lower(new.valid) <> lower(old.valid)) then
          raise exception 'the past of a contact is not rewritten'
            using errcode = 'P0R01', detail = 'CONTACT_MISSING';
        end if;
        return new;
      end $$;
      create trigger contact_only_ends before update on identity.contact
        for each row execute function identity.contact_only_ends();

      grant select, insert on identity.contact to portal_identity;
      grant update (valid, ended_by) on identity.contact to portal_identity;
    `);
    this.addSql(`
      insert into identity.role_right (role, "right", unit_rule) values
        ('UNIT_HEAD', 'MANAGE_CONTACTS', 'OWN'),
        ('OFFICE_HEAD', 'MANAGE_CONTACTS', 'NONE'),
        ('UNIT_HEAD', 'CONFIRM_RECORD', 'OWN'),
        ('UNIT_DEPUTY', 'CONFIRM_RECORD', 'OWN'),
        ('INFORMATION_OFFICER', 'CONFIRM_RECORD', 'OWN'),
        ('OFFICE_HEAD', 'READ_REPORTS', 'NONE'),
        ('EDITOR_IN_CHIEF', 'READ_REPORTS', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'READ_REPORTS', 'NONE'),
        ('DIRECTOR', 'READ_REPORTS', 'NONE');
    `);
  }
}
