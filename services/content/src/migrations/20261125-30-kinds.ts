import { Migration } from '@mikro-orm/migrations';

/**
 * All the kinds of Điều 8. What a kind must not be without holds here too: a row of required_detail each, so whatever the
 * client, nothing incomplete is posted. How long a posting is on show is computed from its dates (Điều 8.8), never stored.
 */
export class Kinds20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.required_detail (
        kind text not null,
        name text not null,
        refusal text not null,
        primary key (kind, name)
      );
      insert into content.required_detail (kind, name, refusal)
      select kind, name, refusal from (values
        ('INTRODUCTION', 'KIND_INCOMPLETE', array['foundingDecision', 'foundedOn', 'functions', 'powers']),
        ('STRATEGY', 'KIND_INCOMPLETE', array['category', 'from', 'until']),
        ('PROCEEDINGS', 'KIND_INCOMPLETE', array['startsOn', 'endsOn', 'place']),
        ('NOTICE', 'KIND_INCOMPLETE', array['validFrom', 'validUntil']),
        ('AUCTION_NOTICE', 'KIND_INCOMPLETE', array['property', 'owner', 'organiser', 'startingPrice', 'registerFrom',
          'registerUntil', 'auctionAt', 'place', 'validFrom', 'validUntil']),
        ('WORK_PROGRAMME', 'KIND_INCOMPLETE', array['span', 'from', 'until', 'entries']),
        ('RESEARCH_ARTICLE', 'COPYRIGHT_UNDECLARED', array['copyrightDeclared']),
        ('TRANSLATION', 'SOURCE_INCOMPLETE', array['originalTitle', 'originalAuthor', 'publisher', 'publishedOn',
          'originalUrl', 'originalLanguage']),
        ('TRANSLATION', 'COPYRIGHT_UNDECLARED', array['copyrightDeclared']),
        ('INSPECTION_RESULT', 'KIND_INCOMPLETE', array['subject', 'decision', 'legalBasis', 'concludedOn']),
        ('REQUESTED_CONTENT', 'REQUEST_MISSING', array['requestedBy', 'requestNumber']),
        ('REQUESTED_CONTENT', 'KIND_INCOMPLETE', array['requestedOn'])
      ) as given (kind, refusal, names), unnest(names) as name;
      grant select on content.required_detail to portal_content;

      -- Điều 8.10: who declared, in which words, when, and of which text. Kept as evidence.
      create table content.copyright_declaration (
        edition_id uuid not null references content.edition (id),
        content_hash text not null,
        person_id uuid not null,
        wording text not null check (wording <> ''),
        declared_at timestamptz not null,
        primary key (edition_id, content_hash)
      );
      grant select, insert on content.copyright_declaration to portal_content;

      create function content.posted_is_complete() returns trigger language plpgsql as $$
      declare
        posted record;
        lacking text;
      begin
        if new.state <> 'PUBLISHED' then
          return null;
        end if;
        select i.kind, r.content into posted from content.edition e
          join content.item i on i.id = e.item_id
          join content.revision r on r.id = e.current_revision_id
        where e.id = new.edition_id;
        select refusal into lacking from content.required_detail d
        where d.kind = posted.kind
          and coalesce(posted.content #>> array['details', d.name], '') in ('', '[]', 'false')
        order by d.name limit 1;
        if lacking is not null then
          raise exception 'a % is posted without what Điều 8 asks for', posted.kind
            using errcode = 'P0R01', detail = lacking;
        end if;
        if (select sum((entry ->> 'share')::int) <> 100 from jsonb_array_elements(posted.content -> 'byline') as entry) then
          raise exception 'the shares of the beneficiaries do not make a whole'
            using errcode = 'P0R01', detail = 'SHARES_NOT_WHOLE';
        end if;
        if exists (select from content.required_detail d where d.kind = posted.kind and d.name = 'copyrightDeclared')
          and not exists (select from content.copyright_declaration c where c.edition_id = new.edition_id) then
          raise exception 'nobody has declared the copyright' using errcode = 'P0R01', detail = 'COPYRIGHT_UNDECLARED';
        end if;
        return null;
      end $$;
      create constraint trigger posted_is_complete after update of state on content.workflow_item
        deferrable initially deferred for each row execute function content.posted_is_complete();
    `);
    this.addSql(`
      alter table content.publication
        add column details jsonb not null default '{}',
        add column valid_from date,
        add column valid_until date,
        add column indexed_until date,
        add constraint validity_has_both_ends check ((valid_from is null) = (valid_until is null)),
        add constraint validity_is_in_order check (valid_until >= valid_from);
      create index publication_by_end on content.publication (valid_until)
        where valid_until is not null and withdrawn_at is null;

      create function content.today() returns date language sql stable as
        $$ select (kit.now() at time zone 'Asia/Ho_Chi_Minh')::date $$;
      grant execute on function content.today() to portal_content;

      create or replace view content.public_item as
        select item_id, edition_id, kind, section, field, path, title, published_at, updated_at, event_at,
          withdrawn_at, withdrawal_reason,
          (extract(epoch from published_at) * 1000000)::bigint::text as published_at_us,
          case when withdrawn_at is null then unit_id end as unit_id,
          case when withdrawn_at is null then summary else '' end as summary,
          case when withdrawn_at is null then cover end as cover,
          case when withdrawn_at is null then byline else '[]'::jsonb end as byline,
          case when withdrawn_at is null then origin end as origin,
          case when withdrawn_at is null then source end as source,
          case when withdrawn_at is null then details else '{}'::jsonb end as details,
          valid_from::text as valid_from, valid_until::text as valid_until,
          coalesce(valid_until < content.today(), false) as archived,
          withdrawn_at is null and coalesce(indexed_until >= content.today(), true) as indexed,
          content.today()::text as today
        from content.publication;
    `);
  }
}
