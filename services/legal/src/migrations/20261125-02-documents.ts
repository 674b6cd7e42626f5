import { Migration } from '@mikro-orm/migrations';

/**
 * The public face of a record, divided into its parts, and what documents are to each other. Whether a document holds is
 * computed from days and confirmed relations, and stands in no column.
 */
export class LegalDocuments20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table legal.document (
        id uuid primary key references legal.record (id),
        revision_id uuid not null references legal.revision (id),
        path text not null unique,
        type text not null,
        normative boolean not null,
        number text,
        number_key text,
        ordinal text,
        title text not null,
        issuers text[] not null check (cardinality(issuers) > 0),
        issuer_key text not null,
        issued_on date,
        effective_on date,
        expires_on date,
        fields text[] not null,
        unit_id uuid,
        content jsonb not null,
        folded text not null,
        published_at timestamptz not null,
        updated_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        check ((withdrawn_at is null) = (withdrawal_reason is null)),
        check (expires_on > effective_on)
      );
      comment on column legal.document.content is 'what the posted revision says, without its text';
      comment on column legal.document.folded is 'number, title and issuers without accents, for the list';
      -- D33: numbers begin again every year and with every issuer; the three together do not.
      create unique index document_once on legal.document (number_key, issuer_key, issued_on)
        where withdrawn_at is null and number_key is not null and issued_on is not null;
      create index document_newest on legal.document (issued_on desc nulls last, id desc)
        where withdrawn_at is null;
      create index document_by_number on legal.document (number_key);
      create index document_by_ordinal on legal.document (ordinal);
      create index document_by_type on legal.document (type, issued_on desc) where withdrawn_at is null;
      create index document_by_field on legal.document using gin (fields) where withdrawn_at is null;

      create table legal.division (
        document_id uuid not null references legal.document (id),
        e_id text not null,
        position integer not null,
        kind text not null,
        label text not null,
        heading text not null,
        text text not null,
        parent text,
        primary key (document_id, e_id),
        unique (document_id, position),
        foreign key (document_id, parent) references legal.division (document_id, e_id)
      );

      create table legal.dangling_reference (
        document_id uuid not null references legal.document (id),
        said_in text,
        quote text not null,
        provision jsonb not null
      );
      create index dangling_by_document on legal.dangling_reference (document_id);

      create table legal.relation (
        id uuid primary key,
        kind text not null check (kind in ('AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'CORRECTS',
          'CONSOLIDATES', 'IMPLEMENTS', 'BASED_ON', 'CITES')),
        from_id uuid not null references legal.document (id),
        to_id uuid references legal.document (id),
        cited jsonb not null,
        cited_key text,
        provisions text[] not null default '{}',
        said_in text,
        quote text not null,
        effective_on date,
        until date check (until > effective_on),
        is_certain boolean not null,
        state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        check ((state = 'PROPOSED') = (decided_by is null)),
        check ((decided_by is null) = (decided_at is null)),
        -- What is confirmed points at something.
        check (state <> 'CONFIRMED' or to_id is not null),
        check (from_id <> to_id),
        check (until is null or kind = 'SUSPENDS')
      );
      comment on column legal.relation.cited is 'how the text calls the other document';
      create unique index relation_once on legal.relation (from_id, kind, to_id, provisions)
        where state <> 'REJECTED' and to_id is not null;
      create index relation_from on legal.relation (from_id, kind);
      create index relation_to on legal.relation (to_id, kind);
      create index relation_looking on legal.relation (cited_key) where to_id is null;
      create index relation_proposed on legal.relation (proposed_at, id) where state = 'PROPOSED';

      grant select, insert on legal.document, legal.division, legal.dangling_reference, legal.relation to portal_legal;
      grant update (withdrawn_at, withdrawal_reason, updated_at) on legal.document to portal_legal;
      grant update (to_id, provisions, effective_on, until, is_certain, state, decided_by, decided_at)
        on legal.relation to portal_legal;
    `);
    this.addSql(`
      create function legal.document_has_passed() returns trigger language plpgsql as $$
      begin
        -- Điều 4.1, 15: nothing is public that has not passed the three steps, and it is the text that was approved.
        if not exists (
          select from legal.workflow_item w join legal.record d on d.id = w.edition_id
            join legal.revision r on r.id = d.current_revision_id
          where w.edition_id = new.id and r.id = new.revision_id and r.content_hash = w.content_hash
            and w.state = case when new.withdrawn_at is null then 'PUBLISHED' else 'WITHDRAWN' end
        ) then
          raise exception 'this document was not posted' using errcode = 'P0R01', detail = 'WRONG_STATE';
        end if;
        return null;
      end $$;
      create constraint trigger document_has_passed after insert or update on legal.document
        deferrable initially deferred for each row execute function legal.document_has_passed();

      create view legal.public_document as
        select id, path, type, normative, number, title, issuers, issued_on::text, effective_on::text,
          expires_on::text, published_at, updated_at, withdrawn_at, withdrawal_reason,
          case when withdrawn_at is null then fields else '{}' end as fields,
          case when withdrawn_at is null then unit_id end as unit_id,
          case when withdrawn_at is null then content else '{}'::jsonb end as content
        from legal.document;
      create view legal.public_relation as
        select r.id, r.kind, r.from_id, r.to_id, r.provisions, r.said_in, r.quote,
          r.effective_on::text, r.until::text
        from legal.relation r
          join legal.document a on a.id = r.from_id and a.withdrawn_at is null
          join legal.document b on b.id = r.to_id and b.withdrawn_at is null
        where r.state = 'CONFIRMED';
      create view legal.public_division as
        select v.* from legal.division v join legal.document d on d.id = v.document_id
        where d.withdrawn_at is null;
      grant select on legal.public_document, legal.public_relation, legal.public_division to portal_legal;
    `);
  }
}
