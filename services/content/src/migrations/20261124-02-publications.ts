import { Migration } from '@mikro-orm/migrations';

/**
 * The public face. Only posting writes a row, and the views give nothing but public columns, so no argument of a public
 * query can reach an unpublished text (Điều 4.1). A withdrawn item keeps its address, its title and the notice (D17).
 */
export class Publications20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.publication (
        item_id uuid primary key references content.item (id),
        edition_id uuid not null references content.edition (id),
        revision_id uuid not null references content.revision (id),
        kind text not null,
        section text not null,
        field text,
        unit_id uuid,
        path text not null unique,
        title text not null,
        summary text not null,
        cover jsonb,
        byline jsonb not null,
        origin text not null,
        source text,
        event_at timestamptz,
        published_at timestamptz not null,
        updated_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        check ((withdrawn_at is null) = (withdrawal_reason is null))
      );
      create index publication_newest on content.publication (published_at desc, item_id desc)
        where withdrawn_at is null;
      create index publication_by_section on content.publication (section, published_at desc, item_id desc)
        where withdrawn_at is null;
      create index publication_by_kind on content.publication (kind, published_at desc, item_id desc)
        where withdrawn_at is null;
      create index publication_by_field on content.publication (field, published_at desc, item_id desc)
        where withdrawn_at is null;

      create table content.publication_file (
        item_id uuid not null references content.publication (item_id),
        file_id uuid not null,
        primary key (item_id, file_id)
      );
      create index publication_file_by_file on content.publication_file (file_id);

      create table content.redirect (
        from_path text primary key,
        item_id uuid not null references content.publication (item_id),
        reason text not null,
        at timestamptz not null
      );

      create function content.publication_has_passed() returns trigger language plpgsql as $$
      begin
        -- Điều 4.1, 15: nothing is public that has not passed the three steps, and it is the text that was approved.
        if not exists (
          select from content.workflow_item w
            join content.edition e on e.id = w.edition_id
            join content.revision r on r.id = e.current_revision_id
          where w.edition_id = new.edition_id and e.item_id = new.item_id and r.id = new.revision_id
            and r.content_hash = w.content_hash
            and w.state = case when new.withdrawn_at is null then 'PUBLISHED' else 'WITHDRAWN' end
        ) then
          raise exception 'this edition was not posted' using errcode = 'P0R01', detail = 'WRONG_STATE';
        end if;
        return null;
      end $$;
      create constraint trigger publication_has_passed after insert or update on content.publication
        deferrable initially deferred for each row execute function content.publication_has_passed();

      create view content.public_item as
        select item_id, edition_id, kind, section, field, path, title, published_at, updated_at, event_at,
          withdrawn_at, withdrawal_reason,
          (extract(epoch from published_at) * 1000000)::bigint::text as published_at_us,
          case when withdrawn_at is null then unit_id end as unit_id,
          case when withdrawn_at is null then summary else '' end as summary,
          case when withdrawn_at is null then cover end as cover,
          case when withdrawn_at is null then byline else '[]'::jsonb end as byline,
          case when withdrawn_at is null then origin end as origin,
          case when withdrawn_at is null then source end as source
        from content.publication;
      create view content.public_text as
        select p.item_id, r.content -> 'document' as document, r.content -> 'attachments' as attachments
        from content.publication p join content.revision r on r.id = p.revision_id
        where p.withdrawn_at is null;
      create view content.public_path as
        select path as from_path, item_id from content.publication
        union all select from_path, item_id from content.redirect;

      grant select, insert, update on content.publication to portal_content;
      grant select, insert on content.publication_file, content.redirect to portal_content;
      grant select on content.public_item, content.public_text, content.public_path to portal_content;
    `);
  }
}
