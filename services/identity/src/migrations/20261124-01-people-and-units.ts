import { Migration } from '@mikro-orm/migrations';

/** People, their accounts, and the tree of units through time: an old item keeps the unit's old name (Điều 4.1). */
export class PeopleAndUnits20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create extension if not exists btree_gist;

      create table identity.person (
        id uuid primary key,
        name text not null check (name <> ''),
        office text,
        language text not null default 'vi' check (language in ('vi', 'en')),
        created_at timestamptz not null
      );
      comment on table identity.person is 'a natural person; the public sees name and office at most (D26)';

      create table identity.account (
        person_id uuid primary key references identity.person (id),
        account text not null unique check (account = lower(account)),
        password_hash text,
        password_set_at timestamptz,
        created_at timestamptz not null
      );
      comment on column identity.account.password_hash is 'argon2id; null until the person has used the first link';

      create table identity.unit (
        id uuid primary key,
        code text not null unique check (code ~ '^[A-Z0-9-]+$'),
        created_at timestamptz not null
      );

      create table identity.unit_period (
        id uuid primary key,
        unit_id uuid not null references identity.unit (id),
        name text not null check (name <> ''),
        parent_id uuid references identity.unit (id) check (parent_id <> unit_id),
        decision_number text not null check (decision_number <> ''),
        valid tstzrange not null check (lower_inc(valid) and not upper_inc(valid) and not isempty(valid)),
        constraint unit_period_overlap exclude using gist (unit_id with =, valid with &&)
      );
      create index unit_period_by_parent on identity.unit_period (parent_id);

      create function identity.unit_tree_stays_a_tree() returns trigger language plpgsql as $$
      begin
        -- Two changes that are harmless alone can close a circle together: they queue here.
        perform pg_advisory_xact_lock(hashtext('identity.unit_tree'));
        if exists (
          with recursive above (id, valid) as (
            select new.parent_id, new.valid
            union
            select p.parent_id, p.valid * above.valid
            from above join identity.unit_period p on p.unit_id = above.id and p.valid && above.valid
            where p.parent_id is not null
          ) select from above where id = new.unit_id
        ) then
          raise exception 'a unit stands below itself' using errcode = 'P0R01', detail = 'UNIT_CIRCLE';
        end if;
        return null;
      end $$;
      create constraint trigger unit_tree after insert or update on identity.unit_period
        for each row when (new.parent_id is not null) execute function identity.unit_tree_stays_a_tree();

      create function identity.unit_period_only_ends() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - 'valid') <> (to_jsonb(old) - 'valid') or lower(new.valid) <> lower(old.valid) then
          raise exception 'the past of a unit is not rewritten' using errcode = 'P0R01', detail = 'UNIT_PAST_FIXED';
        end if;
        return new;
      end $$;
      create trigger unit_period_only_ends before update on identity.unit_period
        for each row execute function identity.unit_period_only_ends();

      grant select, insert on identity.person, identity.account, identity.unit, identity.unit_period
        to portal_identity;
      grant update (name, office, language) on identity.person to portal_identity;
      grant update (password_hash, password_set_at) on identity.account to portal_identity;
      grant update (valid) on identity.unit_period to portal_identity;
      grant update (code) on identity.unit to portal_identity;
    `);
  }
}
