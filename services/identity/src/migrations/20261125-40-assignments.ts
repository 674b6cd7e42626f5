import { Migration } from '@mikro-orm/migrations';

/**
 * Assignment (phân công, Điều 14.1, 14.2): members and deputies edit at step 1 only what they were assigned, a section, a
 * field of it, or one edition in it. A right with where_assigned counts where an assignment of its holder covers the
 * scope; may, may_all and who_may ask all the same question.
 */
export class Assignments20261125 extends Migration {
  override up(): void {
    this.addSql(`
      alter table identity.role_right add column where_assigned boolean not null default false;
      update identity.role_right set where_assigned = true
        where "right" = 'COMPILE' and role in ('BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF');

      create table identity.assignment (
        id uuid primary key,
        person_id uuid not null references identity.person (id),
        section text not null,
        field text,
        item_id uuid,
        note text check (note <> ''),
        decision_number text check (decision_number <> ''),
        valid tstzrange not null,
        assigned_by uuid not null references identity.person (id),
        created_at timestamptz not null,
        ended_by uuid references identity.person (id),
        constraint assignment_half_open check (isempty(valid)
          or (lower_inc(valid) and not upper_inc(valid) and not lower_inf(valid))),
        constraint assigned_twice exclude using gist (
          person_id with =, section with =, (coalesce(field, '')) with =,
          (coalesce(item_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, valid with &&)
      );
      comment on column identity.assignment.item_id is 'one edition; it counts only while that stands in the section';
      comment on column identity.assignment.ended_by is 'null also when it ended with the edition';
      create index assignment_by_item on identity.assignment (item_id) where item_id is not null;

      create function identity.assignment_within_power() returns trigger language plpgsql as $$
      begin
        -- kit.now() of the statement itself is a moment older than that of this check.
        if lower(new.valid) < kit.now() - interval '1 minute' then
          raise exception 'nobody is assigned backwards' using errcode = 'P0R01', detail = 'PERIOD_IN_PAST';
        end if;
        -- Điều 14.2: a deputy assigns within the sections and fields of their own appointment.
        if identity.may(new.assigned_by, 'ASSIGN',
            jsonb_build_object('section', new.section, 'field', new.field)) is null then
          raise exception 'nobody assigns beyond their power' using errcode = 'P0R01', detail = 'NO_RIGHT';
        end if;
        if not exists (select from identity.appointment a
            join identity.role_right r on r.role = a.role and r.where_assigned
            where a.person_id = new.person_id and a.valid && new.valid) then
          raise exception 'only members are assigned' using errcode = 'P0R01', detail = 'ASSIGNEE_UNSUITABLE';
        end if;
        return new;
      end $$;
      create trigger assignment_within_power before insert on identity.assignment
        for each row execute function identity.assignment_within_power();

      create function identity.assignment_only_ends() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{valid,ended_by}'::text[]) <> (to_jsonb(old) - '{valid,ended_by}'::text[])
           or isempty(old.valid) or upper(old.valid) <= kit.now() or not new.valid <@ old.valid
           or (isempty(new.valid) and lower(old.valid) < kit.now())
           or (not isempty(new.valid) and (lower(new.valid) <> lower(old.valid)
             or upper(new.valid) < kit.now() - interval '1 minute')) then
          raise exception 'the past of an assignment is not rewritten'
            using errcode = 'P0R01', detail = 'ASSIGNMENT_ENDED';
        end if;
        return new;
      end $$;
      create trigger assignment_only_ends before update on identity.assignment
        for each row execute function identity.assignment_only_ends();

      grant select, insert on identity.assignment to portal_identity;
      grant update (valid, ended_by) on identity.assignment to portal_identity;
      grant select, update (valid) on identity.assignment to portal_identity_owner;
    `);
    this.addSql(ASKING);
    this.addSql(ANSWERING);
  }
}

const ASKING = `
  grant create on schema identity to portal_identity_owner;

  create function identity.assignment_covers(s identity.assignment, scope jsonb) returns boolean
    language sql immutable as $$
    select identity.covers(array[s.section], scope, 'section')
      and (s.field is null or identity.covers(array[s.field], scope, 'field'))
      and (s.item_id is null or identity.covers(array[s.item_id::text], scope, 'item'))
  $$;

  -- The offices by which a person holds a right by themselves, the highest first; where it counts only where assigned,
  -- with the assignment on which it then rests.
  create function identity.offices(person uuid, "right" text, scope jsonb)
    returns table (appointment identity.appointment, assignment_id uuid)
    language sql volatile set search_path = pg_catalog, pg_temp as $$
    select a, s.id
    from identity.appointment a
      join identity.role_right r on r.role = a.role and r."right" = offices."right"
      join identity.role o on o.code = a.role
      left join identity.assignment s on r.where_assigned and s.person_id = a.person_id and s.valid @> kit.now()
        and identity.assignment_covers(s, coalesce(offices.scope, '{}'))
    where a.person_id = offices.person and a.valid @> kit.now()
      and identity.appointment_covers(a, r.unit_rule, coalesce(offices.scope, '{}'))
      and (s.id is not null or not r.where_assigned)
    order by o.position, a.id, s.id
  $$;

  create or replace function identity.may(person uuid, "right" text, scope jsonb) returns jsonb
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare
    candidate record;
  begin
    -- The share lock waits for whoever is ending one of these rows, and then looks at it again: "revoked at once" and
    -- "approve" have an order. kit.now() is read anew for that second look.
    for candidate in select * from identity.offices(may.person, may."right", may.scope) loop
      perform from identity.appointment a
        where a.id = (candidate.appointment).id and a.valid @> kit.now() for share;
      continue when not found;
      if candidate.assignment_id is not null then
        perform from identity.assignment s
          where s.id = candidate.assignment_id and s.valid @> kit.now() for share;
        continue when not found;
      end if;
      return identity.basis(candidate.appointment);
    end loop;
    -- By delegation: the same look under lock at all three rows on which it rests.
    for candidate in
      select * from identity.delegates(may."right", may.scope) c where c.grantee_id = may.person order by 1
    loop
      perform from identity.delegation d, identity.appointment a, identity.appointment own
        where d.id = candidate.delegation_id and d.valid @> kit.now()
          and a.id = (candidate.appointment).id and a.valid @> kit.now()
          and own.id = candidate.own_appointment_id and own.valid @> kit.now()
        for share of d, a, own;
      if found then
        return identity.delegated_basis(candidate.appointment, candidate.delegation_id);
      end if;
    end loop;
    return null;
  end $$;

  create or replace function identity.may_all(person uuid, questions jsonb) returns jsonb
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(coalesce(own.basis, delegated.basis) order by q.place), '[]')
    from jsonb_array_elements(may_all.questions) with ordinality as q (asked, place)
    left join lateral (
      select identity.basis(o.appointment) as basis
      from identity.offices(may_all.person, q.asked ->> 'right', q.asked -> 'scope') o
      limit 1
    ) as own on true
    left join lateral (
      select identity.delegated_basis(c.appointment, c.delegation_id) as basis
      from identity.delegates(q.asked ->> 'right', q.asked -> 'scope') c
      where own.basis is null and c.grantee_id = may_all.person
      order by c.delegation_id
      limit 1
    ) as delegated on true
  $$;

  create or replace function identity.who_may("right" text, scope jsonb) returns table (person_id uuid)
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select a.person_id
    from identity.appointment a join identity.role_right r on r.role = a.role and r."right" = who_may."right"
    where a.valid @> kit.now()
      and identity.appointment_covers(a, r.unit_rule, coalesce(who_may.scope, '{}'))
      and (not r.where_assigned or exists (select from identity.assignment s
        where s.person_id = a.person_id and s.valid @> kit.now()
          and identity.assignment_covers(s, coalesce(who_may.scope, '{}'))))
    union
    select c.grantee_id from identity.delegates(who_may."right", who_may.scope) c
  $$;
`;

const ANSWERING = `
  -- For queues: which single editions a person is assigned to now. Everything else goes by section and field.
  create function identity.assigned_items(person uuid) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select s.item_id from identity.assignment s
    where s.person_id = assigned_items.person and s.item_id is not null and s.valid @> kit.now()
  $$;

  -- For each place (section, field, item), in order: who is assigned to it and holds the office for it.
  create function identity.assignees(places jsonb) returns jsonb
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(coalesce(found.people, '[]') order by q.ordinality), '[]')
    from jsonb_array_elements(assignees.places) with ordinality as q (place)
    left join lateral (
      select jsonb_agg(person_id order by of_item desc, person_id) as people
      from (
        select s.person_id, bool_or(s.item_id is not null) as of_item
        from identity.assignment s
        where s.valid @> kit.now() and identity.assignment_covers(s, q.place)
          and exists (select from identity.appointment a
            join identity.role_right r on r.role = a.role and r.where_assigned
            where a.person_id = s.person_id and a.valid @> kit.now()
              and identity.appointment_covers(a, r.unit_rule, q.place))
        group by s.person_id
      ) as assigned
    ) as found on true
  $$;

  revoke execute on function identity.assignment_covers(identity.assignment, jsonb),
    identity.offices(uuid, text, jsonb), identity.assigned_items(uuid), identity.assignees(jsonb) from public;
  alter function identity.assignment_covers(identity.assignment, jsonb) owner to portal_identity_owner;
  alter function identity.offices(uuid, text, jsonb) owner to portal_identity_owner;
  alter function identity.assigned_items(uuid) owner to portal_identity_owner;
  alter function identity.assignees(jsonb) owner to portal_identity_owner;
  revoke create on schema identity from portal_identity_owner;

  do $$
  declare
    service text;
  begin
    for service in select rolname from pg_roles where rolname like 'portal\\_%' and rolcanlogin loop
      execute format('grant execute on function identity.assigned_items(uuid), identity.assignees(jsonb) to %I', service);
    end loop;
  end $$;
`;
