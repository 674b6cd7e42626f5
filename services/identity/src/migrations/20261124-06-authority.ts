import { Migration } from '@mikro-orm/migrations';

/**
 * Authority is asked for in the transaction (D2). These functions are all that other services reach of identity; they
 * run as an owner that cannot sign in, see exactly the tables they read, and have a fixed search_path.
 *
 * A scope names unit, section, field, area. A key that is absent is not asked about; a key that is null says that the
 * thing has none, which an appointment limited to some does not cover (Điều 14.2: by assigned area).
 */
export class Authority20261124 extends Migration {
  override up(): void {
    this.addSql(`
      do $$ begin
        create role portal_identity_owner nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant portal_identity_owner to current_user;
      grant usage on schema identity, kit to portal_identity_owner;
      grant execute on function kit.now() to portal_identity_owner;
      grant select on identity.role, identity.role_right, identity.appointment, identity.person
        to portal_identity_owner;
      -- FOR SHARE asks for it; no function here writes.
      grant update (valid) on identity.appointment to portal_identity_owner;

      create function identity.covers(held text[], scope jsonb, key text) returns boolean
        language sql immutable parallel safe as $$
        select held is null or not jsonb_exists(scope, key) or coalesce(scope ->> key = any (held), false)
      $$;
      create function identity.appointment_covers(a identity.appointment, unit_rule text, scope jsonb)
        returns boolean language sql immutable as $$
        select case
            when unit_rule = 'NONE' or not jsonb_exists(scope, 'unit') then true
            when scope ->> 'unit' is null then unit_rule = 'OWN_OR_NONE'
            else coalesce(a.unit_id = (scope ->> 'unit')::uuid, false)
          end
          and identity.covers(a.sections, scope, 'section')
          and identity.covers(a.fields, scope, 'field')
          and identity.covers(a.areas, scope, 'area')
      $$;
      create function identity.basis(a identity.appointment) returns jsonb language sql immutable as $$
        select jsonb_build_object('role', a.role, 'appointmentId', a.id, 'onBehalfOf', null,
          'delegationId', null, 'acting', a.acting)
      $$;

      create function identity.may(person uuid, "right" text, scope jsonb) returns jsonb
        language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare
        held identity.appointment;
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
        -- Delegations (Điều 14.2, "uỷ quyền") are looked for here, after the person's own appointments: the delegation
        -- row and the grantor's appointment are share-locked alike, onBehalfOf and delegationId name them.
        return null;
      end $$;

      create function identity.may_all(person uuid, questions jsonb) returns jsonb
        language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_agg(answer.basis order by q.place), '[]')
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
        ) as answer on true
      $$;

      create function identity.who_may("right" text, scope jsonb) returns table (person_id uuid)
        language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        select distinct a.person_id
        from identity.appointment a join identity.role_right r on r.role = a.role and r."right" = who_may."right"
        where a.valid @> kit.now()
          and identity.appointment_covers(a, r.unit_rule, coalesce(who_may.scope, '{}'))
      $$;

      create function identity.people(ids uuid[]) returns table (id uuid, name text, office text)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, p.name, p.office from identity.person p where p.id = any (people.ids)
      $$;

      grant create on schema identity to portal_identity_owner;
      alter function identity.covers(text[], jsonb, text) owner to portal_identity_owner;
      alter function identity.appointment_covers(identity.appointment, text, jsonb) owner to portal_identity_owner;
      alter function identity.basis(identity.appointment) owner to portal_identity_owner;
      alter function identity.may(uuid, text, jsonb) owner to portal_identity_owner;
      alter function identity.may_all(uuid, jsonb) owner to portal_identity_owner;
      alter function identity.who_may(text, jsonb) owner to portal_identity_owner;
      alter function identity.people(uuid[]) owner to portal_identity_owner;
      revoke create on schema identity from portal_identity_owner;
    `);
  }
}
