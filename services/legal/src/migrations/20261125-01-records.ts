import { Migration } from '@mikro-orm/migrations';

/**
 * A record is a document on its way through the steps (Điều 15); its revisions are immutable (D8). The state lives in the
 * kit's workflow_item, one to one.
 */
export class LegalRecords20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table legal.record (
        id uuid primary key references legal.workflow_item (edition_id) deferrable initially deferred,
        short_id text not null unique check (short_id ~ '^[23456789bcdfghjkmnpqrstvwxz]{7}$'),
        source_key text unique,
        current_revision_id uuid not null,
        title text not null,
        created_at timestamptz not null,
        last_saved_at timestamptz not null
      );
      comment on column legal.record.source_key is 'where an import took it from: the same source is taken in once';
      alter table legal.workflow_item add foreign key (edition_id)
        references legal.record (id) deferrable initially deferred;

      create table legal.revision (
        id uuid primary key,
        record_id uuid not null references legal.record (id) deferrable initially deferred,
        number integer not null check (number > 0),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        saved_by uuid not null,
        saved_at timestamptz not null,
        unique (record_id, number),
        unique (record_id, id)
      );
      alter table legal.record add foreign key (id, current_revision_id)
        references legal.revision (record_id, id) deferrable initially deferred;

      create table legal.record_file (
        record_id uuid not null references legal.record (id) deferrable initially deferred,
        file_id uuid not null references legal.file (id),
        primary key (record_id, file_id)
      );
      create index record_file_by_file on legal.record_file (file_id);

      -- Điều 11.2, D33: of what bears a secrecy mark, nothing is kept but that it came.
      create table legal.secrecy_block (
        id uuid primary key,
        level text not null check (level in ('CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
        place text not null check (place in ('FIELD', 'HEADER', 'ATTACHMENT')),
        person_id uuid not null,
        unit_id uuid,
        at timestamptz not null
      );

      grant select, insert on legal.revision, legal.record_file, legal.secrecy_block to portal_legal;
      grant select, insert on legal.record to portal_legal;
      grant update (current_revision_id, title, last_saved_at) on legal.record to portal_legal;

      grant usage on schema identity to portal_legal;
      grant execute on function identity.may(uuid, text, jsonb), identity.may_all(uuid, jsonb),
        identity.who_may(text, jsonb), identity.people(uuid[]) to portal_legal;
    `);
    this.addSql(`
      create function legal.record_shows_the_signed_text() returns trigger language plpgsql as $$
      begin
        -- D7: what the steps sign is the hash of the text that the record shows.
        if not exists (
          select from legal.record d
            join legal.revision r on r.id = d.current_revision_id
            join legal.workflow_item w on w.edition_id = d.id
          where d.id = new.id and r.content_hash = w.content_hash
        ) then
          raise exception 'the record shows another text than its workflow item'
            using errcode = 'P0R01', detail = 'TEXT_FROZEN';
        end if;
        return null;
      end $$;
      create constraint trigger record_shows_the_signed_text
        after insert or update of current_revision_id on legal.record
        deferrable initially deferred for each row execute function legal.record_shows_the_signed_text();

      create function legal.no_secret_is_kept() returns trigger language plpgsql as $$
      begin
        -- Điều 18.1: state secrets are no matter of the portal, whoever writes.
        if new.content ->> 'secrecy' is not null then
          raise exception 'this bears a secrecy mark' using errcode = 'P0R01', detail = 'SECRECY_MARKED';
        end if;
        return new;
      end $$;
      create trigger no_secret_is_kept before insert on legal.revision
        for each row execute function legal.no_secret_is_kept();
    `);
  }
}
