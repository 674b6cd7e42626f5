import { Migration } from '@mikro-orm/migrations';

/** What a count by units asks of identity (Điều 10.3): which units there were, and to which one somebody belonged. */
export class CountingUnits20261125 extends Migration {
  override up(): void {
    this.addSql(`
      grant create on schema identity to portal_identity_owner;
      grant select on identity.unit_period to portal_identity_owner;

      -- Every unit that existed at some instant of the period, under its last name in it; whole = from first to last.
      create function identity.units_during(period tstzrange) returns table (unit_id uuid, name text, whole boolean)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.unit_id, (array_agg(p.name order by lower(p.valid) desc))[1],
          units_during.period <@ range_agg(p.valid)
        from identity.unit_period p where p.valid && units_during.period
        group by p.unit_id
      $$;

      -- The unit of the highest office that somebody held in a unit at an instant; null = none.
      create function identity.unit_of(person uuid, at timestamptz) returns uuid
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select a.unit_id from identity.appointment a join identity.role o on o.code = a.role
        where a.person_id = unit_of.person and a.unit_id is not null and a.valid @> unit_of.at
        order by o.position, a.id limit 1
      $$;

      revoke execute on function identity.units_during(tstzrange), identity.unit_of(uuid, timestamptz) from public;
      alter function identity.units_during(tstzrange) owner to portal_identity_owner;
      alter function identity.unit_of(uuid, timestamptz) owner to portal_identity_owner;
      revoke create on schema identity from portal_identity_owner;
      do $$
      declare
        service text;
      begin
        for service in select rolname from pg_roles where rolname like 'portal\\_%' and rolcanlogin loop
          execute format('grant execute on function identity.units_during(tstzrange), '
            'identity.unit_of(uuid, timestamptz) to %I', service);
        end loop;
      end $$;
    `);
  }
}
