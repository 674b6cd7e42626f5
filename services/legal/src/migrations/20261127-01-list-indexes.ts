import { Migration } from '@mikro-orm/migrations';

/** The public list (Điều 8.2) costs the same in a hundred documents and in a hundred thousand. */
export class LegalListIndexes20261127 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.document
        add column listed_on date not null
          generated always as (coalesce(issued_on, date '0001-01-01')) stored,
        add column words tsvector not null
          generated always as (to_tsvector('simple', regexp_replace(folded, '[^a-z0-9]+', ' ', 'g'))) stored;
      comment on column legal.document.listed_on is 'day of issue; what has none comes last';
      comment on column legal.document.words is 'words of number, title and issuers without accents';
      drop index legal.document_newest, legal.document_by_type, legal.document_by_field;
      create index document_newest on legal.document (listed_on desc, id desc) where withdrawn_at is null;
      create index document_by_type on legal.document (type, listed_on desc, id desc) where withdrawn_at is null;
      -- Without a pile of pending entries, which every list that is read would read through.
      create index document_by_field on legal.document using gin (fields) with (fastupdate = off)
        where withdrawn_at is null;
      create index document_by_word on legal.document using gin (words) with (fastupdate = off)
        where withdrawn_at is null;
      alter index legal.document_by_issuer set (fastupdate = off);
    `);
    this.addSql(`
      create table legal.facet_count (
        facet text not null check (facet in ('type', 'field', 'issuer', 'year')),
        value text not null,
        documents integer not null,
        primary key (facet, value)
      );
      comment on table legal.facet_count is 'how many posted documents each value of a facet has; kept by the database';
      grant select on legal.facet_count to portal_legal;

      create function legal.facets_of(d legal.document) returns table (facet text, value text) stable language sql as $$
        select 'type', d.type where d.withdrawn_at is null
        union all select 'field', unnest(d.fields) where d.withdrawn_at is null
        union all select 'issuer', unnest(d.issuers) where d.withdrawn_at is null
        union all select 'year', to_char(d.issued_on, 'YYYY') where d.withdrawn_at is null and d.issued_on is not null
      $$;

      create function legal.count_facets() returns trigger language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        -- In one order, so that two postings wait for each other and never in a circle.
        insert into legal.facet_count (facet, value, documents)
        select facet, value, sum(n) from (
          select f.facet, f.value, 1 as n from legal.facets_of(new) f
          union all select f.facet, f.value, -1 from legal.facets_of(old) f where tg_op = 'UPDATE'
        ) as change group by facet, value having sum(n) <> 0 order by facet, value
        on conflict (facet, value) do update set documents = facet_count.documents + excluded.documents;
        return null;
      end $$;
      create constraint trigger facets_counted after insert or update on legal.document
        deferrable initially deferred for each row execute function legal.count_facets();

      insert into legal.facet_count (facet, value, documents)
      select f.facet, f.value, count(*) from legal.document d, legal.facets_of(d) f group by f.facet, f.value;
    `);
  }
}
