import { Migration } from '@mikro-orm/migrations';

/**
 * Corrections (đính chính, D6): a new record of a posted document goes all the steps; posting it supersedes the old one.
 * The document keeps its identity and address, and all that was ever posted of it stays readable.
 */
export class LegalCorrections20261126 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.record
        add column document_id uuid references legal.record (id) deferrable initially deferred,
        add column corrects uuid references legal.record (id),
        add column correction_note text check (correction_note <> '');
      update legal.record set document_id = id;
      set constraints all immediate;
      set constraints all deferred;
      alter table legal.record
        alter column document_id set not null,
        add constraint correction_says_what check ((corrects is null) = (correction_note is null)),
        add constraint first_record_corrects_none check ((document_id = id) = (corrects is null));
      comment on column legal.record.document_id is 'the document that it is a record of: its first record';
      create index record_by_document on legal.record (document_id);
      create index record_by_corrected on legal.record (corrects) where corrects is not null;

      create function legal.record_is_a_correction() returns trigger language plpgsql as $$
      begin
        if new.corrects is not null and not exists (
          select from legal.record r join legal.workflow_item w on w.edition_id = r.id
          where r.id = new.corrects and r.document_id = new.document_id and w.state = 'PUBLISHED'
        ) then
          raise exception 'only what is posted is corrected' using errcode = 'P0R01', detail = 'NOT_PUBLISHED';
        end if;
        return new;
      end $$;
      create trigger record_is_a_correction before insert on legal.record
        for each row execute function legal.record_is_a_correction();

      create function legal.one_record_is_posted() returns trigger language plpgsql as $$
      begin
        if new.state = 'PUBLISHED' and exists (
          select from legal.record mine join legal.record other using (document_id)
            join legal.workflow_item w on w.edition_id = other.id
          where mine.id = new.edition_id and other.id <> mine.id and w.state = 'PUBLISHED'
        ) then
          raise exception 'another record of this document is posted'
            using errcode = 'P0R01', detail = 'CORRECTED_ALREADY';
        end if;
        return null;
      end $$;
      create constraint trigger one_record_is_posted after update of state on legal.workflow_item
        deferrable initially deferred for each row execute function legal.one_record_is_posted();

      create or replace function legal.document_has_passed() returns trigger language plpgsql as $$
      begin
        -- Điều 4.1, 15: nothing is public that has not passed the three steps, and it is the text that was approved.
        if not exists (
          select from legal.workflow_item w join legal.record d on d.id = w.edition_id
            join legal.revision r on r.id = d.current_revision_id
          where w.edition_id = new.record_id and d.document_id = new.id
            and r.id = new.revision_id and r.content_hash = w.content_hash
            and w.state = case when new.withdrawn_at is null then 'PUBLISHED' else 'WITHDRAWN' end
        ) then
          raise exception 'this document was not posted' using errcode = 'P0R01', detail = 'WRONG_STATE';
        end if;
        return null;
      end $$;

      create table legal.document_edition (
        document_id uuid not null references legal.document (id) deferrable initially deferred,
        number integer not null check (number > 0),
        record_id uuid not null unique references legal.record (id),
        revision_id uuid not null references legal.revision (id),
        note text check (note <> ''),
        posted_at timestamptz not null,
        primary key (document_id, number),
        check ((number = 1) = (note is null))
      );
      comment on table legal.document_edition is 'all that was ever posted of a document; only added to';
      insert into legal.document_edition (document_id, number, record_id, revision_id, posted_at)
        select id, 1, record_id, revision_id, published_at from legal.document;
      create view legal.public_edition as
        select e.document_id, e.number, e.note, e.posted_at, r.content ->> 'text' as text
        from legal.document_edition e join legal.document d on d.id = e.document_id
          join legal.revision r on r.id = e.revision_id
        where d.withdrawn_at is null;

      grant select, insert on legal.document_edition to portal_legal;
      grant select on legal.public_edition to portal_legal;
      grant update (record_id, revision_id, type, normative, number, number_key, ordinal, title, issuers, issuer_key,
        issued_on, effective_on, expires_on, fields, content, folded) on legal.document to portal_legal;
      -- The parts of the text that is posted now, and what nobody has decided on yet, are made anew of the text.
      grant delete on legal.division, legal.dangling_reference to portal_legal;
    `);
    this.addSql(`
      create function legal.decided_relation_stays() returns trigger language plpgsql as $$
      begin
        if old.state <> 'PROPOSED' then
          raise exception 'what an officer has decided stays' using errcode = 'P0R01', detail = 'RELATION_DECIDED';
        end if;
        return old;
      end $$;
      create trigger decided_relation_stays before delete on legal.relation
        for each row execute function legal.decided_relation_stays();
      grant delete on legal.relation to portal_legal;
    `);
  }
}
