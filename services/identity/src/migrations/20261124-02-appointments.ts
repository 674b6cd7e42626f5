import { Migration } from '@mikro-orm/migrations';

/**
 * Appointments, not flags (D4): dated, half-open, with the number of the decision. What must never overlap is an
 * exclusion constraint, so it also holds between two people who press at the same moment.
 */
export class Appointments20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.role (
        code text primary key,
        position integer not null unique
      );
      insert into identity.role (position, code) values
        (1, 'DIRECTOR'), (2, 'EDITOR_IN_CHIEF'), (3, 'DEPUTY_EDITOR_IN_CHIEF'), (4, 'BOARD_MEMBER'),
        (5, 'STANDING_SECRETARIAT'), (6, 'POSTING_OFFICER'), (7, 'OFFICE_HEAD'), (8, 'UNIT_HEAD'),
        (9, 'UNIT_DEPUTY'), (10, 'INFORMATION_OFFICER'), (11, 'CONTRIBUTOR'), (12, 'STAFF'),
        (13, 'SITE_ADMINISTRATOR');

      create table identity.appointment (
        id uuid primary key,
        person_id uuid not null references identity.person (id),
        role text not null references identity.role (code),
        unit_id uuid references identity.unit (id),
        sections text[] check (cardinality(sections) > 0),
        fields text[] check (cardinality(fields) > 0),
        areas text[] check (cardinality(areas) > 0),
        decision_number text not null check (decision_number <> ''),
        acting boolean not null default false,
        valid tstzrange not null,
        appointed_by uuid references identity.person (id),
        created_at timestamptz not null,
        ended_by uuid references identity.person (id),
        end_decision_number text,
        -- Điều 6.3: whoever runs the technology holds no editorial office; staff membership is none.
        side smallint generated always as (
          case role when 'SITE_ADMINISTRATOR' then 1 when 'STAFF' then null else 2 end) stored,

        constraint appointment_half_open
          check (isempty(valid) or (lower_inc(valid) and not upper_inc(valid) and not lower_inf(valid))),
        constraint appointment_names_its_unit
          check (role not in ('UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER') or unit_id is not null),
        -- Điều 12: exactly one Trưởng ban; a gap is possible, two at an instant are not.
        constraint one_editor_in_chief exclude using gist (valid with &&) where (role = 'EDITOR_IN_CHIEF'),
        constraint one_director exclude using gist (valid with &&) where (role = 'DIRECTOR'),
        constraint administrator_holds_no_editorial_office
          exclude using gist (person_id with =, side with <>, valid with &&),
        constraint appointed_twice exclude using gist (
          person_id with =, role with =,
          (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, valid with &&)
      );
      create index appointment_by_role on identity.appointment (role);

      comment on column identity.appointment.valid is 'half-open; empty = taken back before it began';

      create function identity.appointment_only_ends() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{valid,ended_by,end_decision_number,side}'::text[])
             <> (to_jsonb(old) - '{valid,ended_by,end_decision_number,side}'::text[])
           or isempty(old.valid) or upper(old.valid) <= kit.now()
           or (isempty(new.valid) and lower(old.valid) <= kit.now())
           or lower(new.valid) <> lower(old.valid)
           or not new.valid <@ old.valid
           -- kit.now() of the statement itself is a moment older than that of this check.
           or upper(new.valid) < kit.now() - interval '1 minute' then
          raise exception 'the past of an appointment is not rewritten'
            using errcode = 'P0R01', detail = 'APPOINTMENT_PAST_FIXED';
        end if;
        return new;
      end $$;
      create trigger appointment_only_ends before update on identity.appointment
        for each row execute function identity.appointment_only_ends();

      grant select on identity.role to portal_identity;
      grant select, insert on identity.appointment to portal_identity;
      grant update (valid, ended_by, end_decision_number) on identity.appointment to portal_identity;
    `);
  }
}
