import { Migration } from '@mikro-orm/migrations';

/**
 * Delegation (uỷ quyền, Điều 14): the "D" cells of the role matrix. One holds another's right for a period, for some
 * sections and fields, by a numbered decision; it dies with the office it comes from, and a delegation made out of it
 * dies with it.
 */
export class Delegations20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.delegable_right (
        "right" text not null,
        role text not null references identity.role (code),
        primary key ("right", role)
      );
      comment on table identity.delegable_right is 'which offices may hold which right for another';
      insert into identity.delegable_right ("right", role) values
        ('RECEIVE', 'BOARD_MEMBER'), ('RECEIVE', 'DEPUTY_EDITOR_IN_CHIEF'),
        ('VERIFY', 'STANDING_SECRETARIAT'), ('VERIFY', 'BOARD_MEMBER'),
        ('APPROVE', 'STANDING_SECRETARIAT'), ('APPROVE', 'BOARD_MEMBER'), ('APPROVE', 'DEPUTY_EDITOR_IN_CHIEF'),
        ('WITHDRAW', 'DEPUTY_EDITOR_IN_CHIEF');

      create table identity.delegation (
        id uuid primary key,
        grantor_id uuid not null references identity.person (id),
        grantee_id uuid not null references identity.person (id) check (grantee_id <> grantor_id),
        appointment_id uuid not null references identity.appointment (id),
        parent_id uuid references identity.delegation (id),
        rights text[] not null check (cardinality(rights) > 0),
        sections text[] check (cardinality(sections) > 0),
        fields text[] check (cardinality(fields) > 0),
        may_delegate boolean not null default false,
        decision_number text not null check (decision_number <> ''),
        valid tstzrange not null,
        created_at timestamptz not null,
        revoked_by uuid references identity.person (id),
        revoke_reason text,
        constraint delegation_half_open check (isempty(valid)
          or (lower_inc(valid) and not upper_inc(valid) and not lower_inf(valid) and not upper_inf(valid))),
        -- What was handed on is not handed on again.
        constraint delegation_one_step check (parent_id is null or not may_delegate),
        constraint delegation_revoked_with_reason check ((revoked_by is null) = (revoke_reason is null))
      );
      create index delegation_by_grantee on identity.delegation (grantee_id);
      create index delegation_by_grantor on identity.delegation (grantor_id);
      create index delegation_by_parent on identity.delegation (parent_id);

      create function identity.delegation_within_power() returns trigger language plpgsql as $$
      begin
        -- kit.now() of the statement itself is a moment older than that of this check.
        if lower(new.valid) < kit.now() - interval '1 minute' then
          raise exception 'nothing is delegated backwards' using errcode = 'P0R01', detail = 'PERIOD_IN_PAST';
        end if;
        if new.parent_id is null then
          perform from identity.appointment a
            where a.id = new.appointment_id and a.person_id = new.grantor_id and a.valid @> lower(new.valid)
              and exists (select from identity.role_right r where r.role = a.role and r."right" = 'DELEGATE')
              and not exists (select from unnest(new.rights) as given (code)
                where given.code not in (select r."right" from identity.role_right r where r.role = a.role))
            for share;
        else
          perform from identity.delegation p
            where p.id = new.parent_id and p.grantee_id = new.grantor_id and p.may_delegate
              and p.appointment_id = new.appointment_id and new.rights <@ p.rights and new.valid <@ p.valid
              and (p.sections is null or coalesce(new.sections <@ p.sections, false))
              and (p.fields is null or coalesce(new.fields <@ p.fields, false))
            for share;
        end if;
        if not found then
          raise exception 'nobody gives what they do not have'
            using errcode = 'P0R01', detail = 'DELEGATION_BEYOND_POWER';
        end if;
        return new;
      end $$;
      create trigger delegation_within_power before insert on identity.delegation
        for each row execute function identity.delegation_within_power();

      create function identity.delegation_only_ends() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{valid,revoked_by,revoke_reason}'::text[])
             <> (to_jsonb(old) - '{valid,revoked_by,revoke_reason}'::text[])
           or isempty(old.valid) or upper(old.valid) <= kit.now() or not new.valid <@ old.valid
           or (isempty(new.valid) and lower(old.valid) < kit.now())
           or (not isempty(new.valid) and (lower(new.valid) <> lower(old.valid)
             or upper(new.valid) < kit.now() - interval '1 minute')) then
          raise exception 'the past of a delegation is not rewritten'
            using errcode = 'P0R01', detail = 'DELEGATION_ENDED';
        end if;
        return new;
      end $$;
      create trigger delegation_only_ends before update on identity.delegation
        for each row execute function identity.delegation_only_ends();

      create function identity.delegation_ends_its_children() returns trigger language plpgsql as $$
      begin
        update identity.delegation child set valid = child.valid * new.valid,
            revoked_by = new.revoked_by, revoke_reason = new.revoke_reason
          where child.parent_id = new.id and not child.valid <@ new.valid and upper(child.valid) > kit.now();
        return null;
      end $$;
      create trigger delegation_ends_its_children after update of valid on identity.delegation
        for each row execute function identity.delegation_ends_its_children();

      grant select on identity.delegable_right to portal_identity, portal_identity_owner;
      grant select, insert on identity.delegation to portal_identity;
      grant update (valid, revoked_by, revoke_reason) on identity.delegation to portal_identity;
      grant select, update (valid) on identity.delegation to portal_identity_owner;
    `);
    this.addSql(`
      grant create on schema identity to portal_identity_owner;

      -- Everybody who now holds a right for another: the delegation, the grantor's office, and the grantee's own one.
      create function identity.delegates("right" text, scope jsonb)
        returns table (delegation_id uuid, grantee_id uuid, appointment identity.appointment, own_appointment_id uuid)
        language sql volatile set search_path = pg_catalog, pg_temp as $$
        select d.id, d.grantee_id, a, own.id
        from identity.delegation d
          join identity.appointment a on a.id = d.appointment_id and a.valid @> kit.now()
          join identity.role_right r on r.role = a.role and r."right" = delegates."right"
          join identity.appointment own on own.person_id = d.grantee_id and own.valid @> kit.now()
          join identity.delegable_right g on g."right" = delegates."right" and g.role = own.role
        where d.valid @> kit.now() and delegates."right" = any (d.rights)
          and identity.appointment_covers(a, r.unit_rule, coalesce(delegates.scope, '{}'))
          and identity.covers(d.sections, coalesce(delegates.scope, '{}'), 'section')
          and identity.covers(d.fields, coalesce(delegates.scope, '{}'), 'field')
      $$;
      create function identity.delegated_basis(a identity.appointment, delegation uuid) returns jsonb
        language sql immutable as $$
        select identity.basis(a) || jsonb_build_object('onBehalfOf', a.person_id, 'delegationId', delegation)
      $$;
      revoke execute on function identity.delegates(text, jsonb),
        identity.delegated_basis(identity.appointment, uuid) from public;
      alter function identity.delegates(text, jsonb) owner to portal_identity_owner;
      alter function identity.delegated_basis(identity.appointment, uuid) owner to portal_identity_owner;

      create or replace function identity.may(person uuid, "right" text, scope jsonb) returns jsonb
        language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare
        held identity.appointment;
        candidate record;
      begin
        -- The share lock waits for whoever is ending this appointment, and then looks at it again: "revoked at once"
        -- and "approve" have an order. kit.now() is read anew for that second look.
        select a.* into held
        from identity.appointment a
          join identity.role_right r on r.role = a.role and r."right" = may."right"
          join identity.role o on o.code = a.role
        where a.person_id = may.person and a.valid @> kit.now()
          and identity.appointment_covers(a, r.unit_rule, coalesce(may.scope, '{}'))
        order by o.position, a.id
        limit 1
        for share of a;
        if found then
          return identity.basis(held);
        end if;
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
          select identity.basis(a) as basis
          from identity.appointment a
            join identity.role_right r on r.role = a.role and r."right" = q.asked ->> 'right'
            join identity.role o on o.code = a.role
          where a.person_id = may_all.person and a.valid @> kit.now()
            and identity.appointment_covers(a, r.unit_rule, coalesce(q.asked -> 'scope', '{}'))
          order by o.position, a.id
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
        union
        select c.grantee_id from identity.delegates(who_may."right", who_may.scope) c
      $$;
      revoke create on schema identity from portal_identity_owner;

      insert into identity.role_right (role, "right", unit_rule) values ('EDITOR_IN_CHIEF', 'OVERRIDE', 'NONE');
    `);
  }
}
