import { Migration } from '@mikro-orm/migrations';

/**
 * The editor-in-chief stands in for the verifier (D5), as a part of its own that the constraints know: authorship and
 * approve ≠ post stay as they are, and a verifier looks at it afterwards. And nobody acts for another on their own work.
 */
export const editorialOverride = (schema: string) =>
  class EditorialOverride20261124 extends Migration {
    override up(): void {
      this.addSql(`
        insert into ${schema}.editorial_edge (action, from_state, to_state) values
          ('override', 'VERIFYING', 'APPROVING');
        alter table ${schema}.signing_part drop constraint signing_part_part_check,
          add constraint signing_part_part_check check (part in ('author', 'verify', 'override', 'approve', 'post'));
        create unique index overrides_no_own_work on ${schema}.signing_part (edition_id, person_id)
          where part in ('author', 'override');

        alter table ${schema}.review_step drop constraint review_step_check, drop constraint review_step_check1,
          -- Whoever takes one of these steps has thereby signed, and is counted (D5).
          add constraint step_is_signed check (part is not distinct from case action
            when 'submit' then 'author' when 'verify' then 'verify' when 'override' then 'override'
            when 'approve' then 'approve' when 'post' then 'post' end),
          -- Điều 9.2: what goes back says why; so does whoever takes another's place.
          add constraint step_says_why
            check (action not in ('return', 'decline', 'sendBack', 'override', 'withdraw') or remark <> '');

        create function ${schema}.delegates_judge_no_own_work() returns trigger language plpgsql as $$
        begin
          if new.delegation_id is not null and exists (select from ${schema}.signing_part
            where edition_id = new.edition_id and person_id = new.person_id and part = 'author') then
            raise exception 'nobody acts for another on their own work'
              using errcode = 'P0R01', detail = 'OWN_WORK';
          end if;
          return new;
        end $$;
        create trigger delegates_judge_no_own_work before insert on ${schema}.review_step
          for each row execute function ${schema}.delegates_judge_no_own_work();

        create table ${schema}.retro_review (
          step_id uuid primary key references ${schema}.review_step,
          edition_id uuid not null references ${schema}.workflow_item,
          overrider_id uuid not null,
          opened_at timestamptz not null default kit.now(),
          reviewer_id uuid check (reviewer_id <> overrider_id),
          verdict text check (verdict in ('UPHELD', 'OBJECTED')),
          remark text,
          decided_at timestamptz,
          check (num_nulls(reviewer_id, verdict, decided_at) in (0, 3)),
          check (verdict is distinct from 'OBJECTED' or remark <> '')
        );
        comment on table ${schema}.retro_review is 'every override is looked at afterwards by whoever may verify';
        create index retro_review_open on ${schema}.retro_review (edition_id) where decided_at is null;

        create function ${schema}.override_is_looked_at() returns trigger
          language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        begin
          insert into ${schema}.retro_review (step_id, edition_id, overrider_id)
            values (new.id, new.edition_id, new.person_id);
          return null;
        end $$;
        create trigger override_is_looked_at after insert on ${schema}.review_step
          for each row when (new.action = 'override') execute function ${schema}.override_is_looked_at();

        create function ${schema}.retro_review_once() returns trigger language plpgsql as $$
        begin
          if old.decided_at is not null or exists (select from ${schema}.signing_part
            where edition_id = new.edition_id and person_id = new.reviewer_id and part = 'author') then
            raise exception 'looked at once, and not by its author' using errcode = 'P0R01', detail = 'OWN_WORK';
          end if;
          return new;
        end $$;
        create trigger retro_review_once before update on ${schema}.retro_review
          for each row execute function ${schema}.retro_review_once();

        grant select on ${schema}.retro_review to portal_${schema};
        grant update (reviewer_id, verdict, remark, decided_at) on ${schema}.retro_review to portal_${schema};
      `);
      this.addSql(approvedWasVerified(schema));
    }
  };

/** D7: approved is what was verified, to the letter, by a verifier or by whoever stood in for them. */
const approvedWasVerified = (schema: string) => `
  do $do$
  declare
    source text := pg_get_functiondef('${schema}.workflow_moves_by_steps()'::regprocedure);
  begin
    if source not like '%action = ''verify'' and%' then
      raise exception 'workflow_moves_by_steps() reads otherwise than expected';
    end if;
    execute replace(source, 'action = ''verify'' and', 'action in (''verify'', ''override'') and');
  end $do$;
`;
