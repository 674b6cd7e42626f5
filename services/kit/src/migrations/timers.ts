import { Migration } from '@mikro-orm/migrations';

/** What is to happen at an instant (scheduled posting, reminders), kept so that it happens once, also after a restart. */
export const timers = (schema: string) =>
  class Timers20261125 extends Migration {
    override up(): void {
      this.addSql(`
        create table ${schema}.timer (
          id uuid primary key,
          kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
          subject_type text not null,
          subject_id text not null,
          fire_at timestamptz not null,
          payload jsonb not null,
          set_at timestamptz not null default kit.now(),
          attempts integer not null default 0,
          next_try timestamptz not null,
          ended_at timestamptz,
          ended_as text check (ended_as in ('FIRED', 'CANCELLED', 'REPLACED')),
          check ((ended_at is null) = (ended_as is null))
        );
        comment on column ${schema}.timer.next_try is 'fire_at, or later when it was tried and failed';
        create unique index timer_waits_once on ${schema}.timer (kind, subject_type, subject_id)
          where ended_at is null;
        create index timer_next on ${schema}.timer (next_try, id) where ended_at is null;

        create function ${schema}.timer_ends_once() returns trigger language plpgsql as $$
        begin
          if old.ended_at is not null then
            raise exception 'a timer ends once';
          end if;
          return new;
        end $$;
        create trigger timer_ends_once before update on ${schema}.timer
          for each row execute function ${schema}.timer_ends_once();

        create function ${schema}.timer_wakes() returns trigger language plpgsql as $$
        begin
          perform pg_notify('timer_${schema}', '');
          return null;
        end $$;
        create trigger timer_wakes after insert on ${schema}.timer
          for each statement execute function ${schema}.timer_wakes();

        grant select, insert on ${schema}.timer to portal_${schema};
        grant update (attempts, next_try, ended_at, ended_as) on ${schema}.timer to portal_${schema};
      `);
    }
  };
