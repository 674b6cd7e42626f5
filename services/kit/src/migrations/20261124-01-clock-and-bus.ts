import { Migration } from '@mikro-orm/migrations';

/** What all schemas share: one clock (D3) and the durable log of events (D18). */
export class ClockAndBus20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table kit.clock (
        one boolean primary key default true check (one),
        instant timestamptz not null,
        frozen boolean not null,
        set_at timestamptz not null default clock_timestamp()
      );
      comment on table kit.clock is 'empty on a server; only tests and sample content move the clock (D3)';

      create function kit.now() returns timestamptz
        language sql volatile parallel safe security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(
          (select instant + case when frozen then interval '0' else clock_timestamp() - set_at end from kit.clock),
          clock_timestamp())
      $$;
      grant usage on schema kit to portal_timekeeper;
      grant select, insert, update, delete on kit.clock to portal_timekeeper;

      create table kit.bus_event (
        position bigint generated always as identity primary key,
        event_id uuid not null unique,
        type text not null check (type ~ '^[a-z-]+[.][a-z-]+$'),
        source text not null default substr(session_user, 8),
        subject_type text not null,
        subject_id text not null,
        payload jsonb not null,
        occurred_at timestamptz not null
      );
      comment on column kit.bus_event.source is 'the service whose role wrote it; no service writes for another';

      create function kit.bus_in_order() returns trigger language plpgsql as $$
      begin
        -- Positions are given under this lock, which ends with the commit: their order is the order of commits, and no
        -- reader that has seen a position will later find a smaller one.
        perform pg_advisory_xact_lock(hashtextextended('kit.bus_event', 3));
        return null;
      end $$;
      create trigger bus_in_order before insert on kit.bus_event
        for each statement execute function kit.bus_in_order();

      create function kit.bus_wakes() returns trigger language plpgsql as $$
      begin
        perform pg_notify('bus', '');
        return null;
      end $$;
      create trigger bus_wakes after insert on kit.bus_event for each statement execute function kit.bus_wakes();
    `);
  }
}
