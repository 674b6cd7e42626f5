import { Migration } from '@mikro-orm/migrations';

/** The four functions that services call of identity, over a bare table of who holds which right; for the kit's own tests. */
class IdentityStub extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.person (id uuid primary key, name text not null);
      create table identity.holding (person_id uuid not null, "right" text not null, unit_id uuid, role text not null);

      create function identity.held(person uuid, "right" text, scope jsonb) returns jsonb language sql volatile
        security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object('role', h.role, 'appointmentId', h.person_id, 'onBehalfOf', null,
          'delegationId', null, 'acting', false)
        from identity.holding h
        where h.person_id = held.person and h."right" = held."right"
          and (h.unit_id is null or h.unit_id::text is not distinct from scope ->> 'unit')
        limit 1
      $$;
      create function identity.may(person uuid, "right" text, scope jsonb) returns jsonb language plpgsql volatile
        security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform from identity.holding h where h.person_id = may.person and h."right" = may."right" for share;
        return identity.held(person, "right", scope);
      end $$;
      create function identity.may_all(person uuid, questions jsonb) returns jsonb language sql volatile
        security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_agg(identity.held(person, q ->> 'right', q -> 'scope') order by place), '[]')
        from jsonb_array_elements(questions) with ordinality as asked (q, place)
      $$;
      create function identity.people(ids uuid[]) returns table (id uuid, name text, office text) language sql stable
        security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, p.name, null::text from identity.person p where p.id = any (ids)
      $$;
      do $$
      declare service text;
      begin
        for service in select rolname from pg_roles where rolname like 'portal\\_%' and rolcanlogin loop
          execute format('grant usage on schema identity to %I', service);
        end loop;
      end $$;
    `);
  }
}

export const identityStub = { name: 'identity', migrations: [IdentityStub], entities: [] };
