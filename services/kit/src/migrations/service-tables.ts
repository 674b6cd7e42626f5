import { Migration } from '@mikro-orm/migrations';

/** Outbox, audit, idempotency, files and cursors: the same in every service's schema (D1). */
export const serviceTables = (schema: string) =>
  class ServiceTables20261124 extends Migration {
    override up(): void {
      this.addSql(`
        create table ${schema}.outbox (
          id bigint generated always as identity primary key,
          event_id uuid not null unique,
          type text not null,
          subject_type text not null,
          subject_id text not null,
          payload jsonb not null,
          occurred_at timestamptz not null,
          relayed_at timestamptz
        );
        create index outbox_waiting on ${schema}.outbox (id) where relayed_at is null;
        create function ${schema}.outbox_wakes() returns trigger language plpgsql as $$
        begin
          perform pg_notify('outbox_${schema}', '');
          return null;
        end $$;
        create trigger outbox_wakes after insert on ${schema}.outbox
          for each statement execute function ${schema}.outbox_wakes();

        create table ${schema}.audit_entry (
          subject_type text not null,
          subject_id text not null,
          seq integer not null check (seq > 0),
          command text not null,
          at timestamptz not null,
          detail_digest text not null,
          previous_digest text,
          digest text not null,
          primary key (subject_type, subject_id, seq),
          check ((seq = 1) = (previous_digest is null))
        );
        create table ${schema}.audit_detail (
          subject_type text not null,
          subject_id text not null,
          seq integer not null,
          salt text not null,
          detail jsonb not null,
          primary key (subject_type, subject_id, seq),
          foreign key (subject_type, subject_id, seq) references ${schema}.audit_entry
        );
        comment on table ${schema}.audit_detail is 'personal data of the audit; may be erased, the chain holds (D9)';

        create table ${schema}.idempotency_key (
          person_id uuid not null,
          key text not null check (length(key) between 1 and 200),
          command text not null,
          request_digest text not null,
          result jsonb not null,
          at timestamptz not null,
          primary key (person_id, key)
        );

        create table ${schema}.file (
          id uuid primary key,
          checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
          name text not null check (length(name) between 1 and 255),
          content_type text not null,
          size bigint not null check (size > 0),
          width integer,
          height integer,
          variants jsonb not null default '{}',
          original_checksum text,
          original_content_type text,
          uploaded_by uuid not null,
          uploaded_at timestamptz not null default kit.now()
        );
        comment on column ${schema}.file.variants is 'width → checksum of the smaller rendition';
        comment on column ${schema}.file.original_checksum is 'of what was sent, where another form is served (bmp)';
        create index file_by_checksum on ${schema}.file (checksum);

        create table ${schema}.consumer_cursor (
          consumer text primary key,
          position bigint not null check (position >= 0)
        );

        grant select, insert on ${schema}.outbox, ${schema}.audit_entry, ${schema}.audit_detail,
          ${schema}.idempotency_key, ${schema}.file, ${schema}.consumer_cursor to portal_${schema};
        grant update (relayed_at) on ${schema}.outbox to portal_${schema};
        grant update (position) on ${schema}.consumer_cursor to portal_${schema};
        grant select on kit.bus_event to portal_${schema};
        grant insert (event_id, type, subject_type, subject_id, payload, occurred_at) on kit.bus_event
          to portal_${schema};
      `);
    }
  };
