import { Migration } from '@mikro-orm/migrations';

/**
 * A wrong name, first day or decision in the register is put right with a reason. What the register said until then is
 * kept by the database itself: the service can read it, and neither write nor change it.
 */
export class LegalAuthorityCorrections20261127 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.authority
        add column version int not null default 1,
        add column corrected_by uuid,
        add column corrected_because text check (corrected_because <> ''),
        add constraint correction_says_why
          check ((version = 1) = (corrected_because is null) and (version = 1) = (corrected_by is null));
      grant update (name, abbreviation, keys, valid_from, basis, version, corrected_by, corrected_because)
        on legal.authority to portal_legal;

      create table legal.earlier_authority (
        authority_id uuid not null references legal.authority (id),
        version int not null,
        name text not null,
        abbreviation text,
        keys text[] not null,
        valid_from date,
        basis text not null,
        corrected_by uuid not null,
        corrected_because text not null,
        corrected_at timestamptz not null default kit.now(),
        primary key (authority_id, version)
      );
      comment on table legal.earlier_authority is 'what the register said of a body until it was corrected; retention: for ever';
      grant select on legal.earlier_authority to portal_legal;

      create function legal.keep_earlier_authority() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if new.version <> old.version + 1 then
          raise exception 'a correction makes a version of its own' using errcode = 'check_violation';
        end if;
        insert into legal.earlier_authority
          values (old.id, old.version, old.name, old.abbreviation, old.keys, old.valid_from, old.basis,
            new.corrected_by, new.corrected_because);
        return null;
      end $$;
      create trigger keep_earlier_authority
        after update of name, abbreviation, keys, valid_from, basis, version on legal.authority
        for each row execute function legal.keep_earlier_authority();

      -- Also seen from the successor, whose first day may be corrected; looked at when all of a line is written.
      create function legal.successor_still_comes_after() returns trigger language plpgsql as $$
      begin
        if exists (select from legal.authority earlier where earlier.successor_id = new.id
          and (new.valid_from is null or new.valid_from <= coalesce(earlier.valid_from, '-infinity')
            or new.valid_from > earlier.valid_until)) then
          raise exception 'a successor takes over where the other ends'
            using errcode = 'P0R01', detail = 'SUCCESSOR_TOO_EARLY';
        end if;
        return null;
      end $$;
      create constraint trigger successor_still_comes_after after update of valid_from on legal.authority
        deferrable initially deferred for each row execute function legal.successor_still_comes_after();
    `);
  }
}
