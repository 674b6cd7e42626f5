import { Migration } from '@mikro-orm/migrations';

/** The inbox (D18): numbered without gaps per person, so that a client that knows its last number misses nothing. */
export class Inbox20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table notifications.inbox (
        person_id uuid primary key,
        last_number integer not null check (last_number > 0)
      );
      comment on table notifications.inbox is 'its row lock makes the numbers of one person follow the order of commits';

      create table notifications.inbox_entry (
        person_id uuid not null,
        number integer not null check (number > 0),
        event_id uuid not null,
        kind text not null check (kind ~ '^[A-Z_]+$'),
        subject_type text not null,
        subject_id uuid not null,
        version integer,
        detail jsonb not null,
        waiting boolean not null,
        at timestamptz not null,
        read_at timestamptz,
        done_at timestamptz,
        primary key (person_id, number),
        -- An event that is told twice is told once.
        unique (event_id, person_id)
      );
      comment on column notifications.inbox_entry.waiting is 'something waits for this person; done_at = somebody did it';
      create index inbox_entry_unread on notifications.inbox_entry (person_id) where read_at is null and done_at is null;
      create index inbox_entry_open on notifications.inbox_entry (subject_id) where waiting and done_at is null;

      create function notifications.inbox_wakes() returns trigger language plpgsql as $$
      begin
        perform pg_notify('inbox', new.person_id::text);
        return null;
      end $$;
      create trigger inbox_wakes after insert or update on notifications.inbox_entry
        for each row execute function notifications.inbox_wakes();

      create function notifications.inbox_entry_stays() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{read_at,done_at}'::text[]) <> (to_jsonb(old) - '{read_at,done_at}'::text[])
           or (old.read_at is not null and new.read_at is distinct from old.read_at)
           or (old.done_at is not null and new.done_at is distinct from old.done_at) then
          raise exception 'what was announced stays as it was' using errcode = 'P0R01', detail = 'INBOX_FIXED';
        end if;
        return new;
      end $$;
      create trigger inbox_entry_stays before update on notifications.inbox_entry
        for each row execute function notifications.inbox_entry_stays();

      grant select, insert on notifications.inbox, notifications.inbox_entry to portal_notifications;
      grant update (last_number) on notifications.inbox to portal_notifications;
      grant update (read_at, done_at) on notifications.inbox_entry to portal_notifications;
    `);
  }
}
