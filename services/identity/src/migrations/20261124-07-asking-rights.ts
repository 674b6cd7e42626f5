import { Migration } from '@mikro-orm/migrations';

/** Who may ask: the login role of every service, and nobody else. A service that comes later is granted in its turn. */
export class AskingRights20261124 extends Migration {
  override up(): void {
    this.addSql(`
      revoke execute on function identity.covers(text[], jsonb, text),
        identity.appointment_covers(identity.appointment, text, jsonb), identity.basis(identity.appointment),
        identity.may(uuid, text, jsonb), identity.may_all(uuid, jsonb), identity.who_may(text, jsonb),
        identity.people(uuid[]) from public;
      do $$
      declare
        service text;
      begin
        for service in select rolname from pg_roles where rolname like 'portal\\_%' and rolcanlogin loop
          execute format('grant usage on schema identity to %I', service);
          execute format('grant execute on function identity.may(uuid, text, jsonb), '
            'identity.may_all(uuid, jsonb), identity.who_may(text, jsonb), identity.people(uuid[]) to %I', service);
        end loop;
      end $$;
    `);
  }
}
