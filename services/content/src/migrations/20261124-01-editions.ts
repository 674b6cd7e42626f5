import { Migration } from '@mikro-orm/migrations';

/**
 * item → edition → revision (D8). The state of an edition lives in the kit's workflow_item, one to one. The three point
 * at each other, so their references are looked at when the transaction ends.
 */
export class Editions20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.item (
        id uuid primary key,
        kind text not null,
        short_id text not null unique check (short_id ~ '^[23456789bcdfghjkmnpqrstvwxz]{7}$'),
        source_key text unique,
        created_at timestamptz not null
      );
      comment on column content.item.source_key is 'where an import took it from: the same source is taken in once';

      create table content.edition (
        id uuid primary key,
        item_id uuid not null references content.item (id) deferrable initially deferred,
        number integer not null check (number > 0),
        resubmits uuid unique references content.edition (id),
        current_revision_id uuid not null,
        title text not null,
        declared_at timestamptz,
        last_saved_at timestamptz not null,
        first_received_at timestamptz,
        accepted_at timestamptz,
        published_at timestamptz,
        byline_at_publication jsonb,
        unique (item_id, number),
        check ((number = 1) = (resubmits is null))
      );

      create table content.revision (
        id uuid primary key,
        edition_id uuid not null references content.edition (id) deferrable initially deferred,
        number integer not null check (number > 0),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        saved_by uuid not null,
        saved_at timestamptz not null,
        unique (edition_id, number),
        unique (edition_id, id)
      );
      alter table content.edition add foreign key (id, current_revision_id)
        references content.revision (edition_id, id) deferrable initially deferred;
      alter table content.edition add foreign key (id)
        references content.workflow_item (edition_id) deferrable initially deferred;

      alter table content.workflow_item add foreign key (edition_id)
        references content.edition (id) deferrable initially deferred;

      create table content.edition_file (
        edition_id uuid not null references content.edition (id),
        file_id uuid not null,
        bound_by uuid not null,
        bound_at timestamptz not null,
        primary key (edition_id, file_id)
      );
      create index edition_file_by_file on content.edition_file (file_id);

      create table content.remark (
        id uuid primary key,
        edition_id uuid not null references content.edition (id),
        person_id uuid not null,
        state text not null,
        text text not null check (length(text) between 1 and 4000),
        at timestamptz not null
      );
      create index remark_by_edition on content.remark (edition_id, id);

      grant select, insert on content.item, content.revision, content.edition_file, content.remark to portal_content;
      grant select, insert, update on content.edition to portal_content;
    `);
    this.addSql(`
      create function content.edition_is_a_resubmission() returns trigger language plpgsql as $$
      begin
        -- Điều 9.2: only what was returned is sent again, and it stays the same item.
        if new.resubmits is not null and not exists (
          select from content.edition e join content.workflow_item w on w.edition_id = e.id
          where e.id = new.resubmits and e.item_id = new.item_id and w.state = 'RETURNED'
        ) then
          raise exception 'only a returned edition is resubmitted' using errcode = 'P0R01', detail = 'NOT_RETURNED';
        end if;
        return new;
      end $$;
      create trigger edition_is_a_resubmission before insert on content.edition
        for each row execute function content.edition_is_a_resubmission();

      create function content.edition_shows_the_signed_text() returns trigger language plpgsql as $$
      begin
        -- D7: what the steps sign is the hash of the text that the edition shows.
        if not exists (
          select from content.edition e
            join content.revision r on r.id = e.current_revision_id
            join content.workflow_item w on w.edition_id = e.id
          where e.id = new.id and r.content_hash = w.content_hash
        ) then
          raise exception 'the edition shows another text than its workflow item'
            using errcode = 'P0R01', detail = 'TEXT_FROZEN';
        end if;
        return null;
      end $$;
      create constraint trigger edition_shows_the_signed_text
        after insert or update of current_revision_id on content.edition
        deferrable initially deferred for each row execute function content.edition_shows_the_signed_text();
    `);
  }
}
