import { Migration } from '@mikro-orm/migrations';

/** How long each step is given, and every due time that was announced to somebody (D14). Reading the calendar comes with it. */
export const dueTimes = (schema: string) =>
  class DueTimes20261125 extends Migration {
    override up(): void {
      this.addSql(`
        create table ${schema}.due_rule (
          id uuid primary key default gen_random_uuid(),
          state text not null check (state in
            ('UNIT_APPROVAL', 'SUBMITTED', 'COMPILING', 'VERIFYING', 'APPROVING', 'APPROVED')),
          section text,
          correction boolean not null,
          unit text not null check (unit in ('OFFICE_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS')),
          amount numeric(6, 2) not null check (amount > 0 and (unit = 'OFFICE_HOURS' or amount = trunc(amount))),
          reason text not null check (reason <> ''),
          set_by uuid,
          set_at timestamptz not null default kit.now(),
          ended_at timestamptz check (ended_at >= set_at)
        );
        comment on column ${schema}.due_rule.section is 'null: every section that has no rule of its own';
        comment on column ${schema}.due_rule.correction is 'corrections of what is public have less time (D6)';
        create unique index due_rule_in_force on ${schema}.due_rule (state, coalesce(section, ''), correction)
          where ended_at is null;

        -- The regulation gives no number for these; these are the defaults, for the editor-in-chief to change.
        insert into ${schema}.due_rule (state, correction, unit, amount, reason, set_at)
          select state, correction, 'OFFICE_HOURS', case when correction then hours / 2 else hours end, 'Mặc định',
            '2011-08-01T00:00:00+07:00'
          from (values ('SUBMITTED', 4.0), ('COMPILING', 4.0), ('VERIFYING', 4.0), ('APPROVING', 4.0), ('APPROVED', 2.0))
            as step (state, hours), (values (false), (true)) as speed (correction);

        create function ${schema}.due_rule_only_ends() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old.ended_at is not null or to_jsonb(new) - 'ended_at' <> to_jsonb(old) - 'ended_at' then
            raise exception 'a rule that held is not rewritten';
          end if;
          return new;
        end $$;
        create trigger due_rule_only_ends before update or delete on ${schema}.due_rule
          for each row execute function ${schema}.due_rule_only_ends();

        create table ${schema}.due_time (
          id uuid primary key,
          step_id uuid not null references ${schema}.review_step,
          rule jsonb not null,
          start_at timestamptz not null,
          due_at timestamptz not null check (due_at >= start_at),
          spans jsonb not null,
          calendar_version text not null,
          cause text not null check (cause in ('STEP', 'CALENDAR')),
          announced_at timestamptz not null default kit.now()
        );
        comment on table ${schema}.due_time is 'the step that set a clock going, and until when; the latest due_at counts';
        create index due_time_of_step on ${schema}.due_time (step_id, announced_at);

        grant select on kit.calendar_entry, kit.working_hours to portal_${schema};
        grant execute on function kit.calendar_version() to portal_${schema};
        grant select, insert on ${schema}.due_rule, ${schema}.due_time to portal_${schema};
        grant update (ended_at) on ${schema}.due_rule to portal_${schema};
      `);
    }
  };
