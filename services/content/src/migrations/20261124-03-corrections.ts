import { Migration } from '@mikro-orm/migrations';

/**
 * Corrections (đính chính, D6): a new edition of a posted item goes all the steps; posting it supersedes the old one and
 * leaves a public note. Notes are only ever added.
 */
export class Corrections20261124 extends Migration {
  override up(): void {
    this.addSql(`
      alter table content.edition
        add column corrects uuid references content.edition (id),
        add column correction_note text check (correction_note <> ''),
        add constraint correction_says_what check ((corrects is null) = (correction_note is null)),
        drop constraint edition_check,
        add constraint first_edition_answers_none
          check ((number = 1) = (resubmits is null and corrects is null));
      create index edition_by_corrected on content.edition (corrects) where corrects is not null;

      create function content.edition_is_a_correction() returns trigger language plpgsql as $$
      begin
        if new.corrects is not null and not exists (
          select from content.edition e join content.workflow_item w on w.edition_id = e.id
          where e.id = new.corrects and e.item_id = new.item_id and w.state = 'PUBLISHED'
        ) then
          raise exception 'only what is posted is corrected' using errcode = 'P0R01', detail = 'NOT_PUBLISHED';
        end if;
        return new;
      end $$;
      create trigger edition_is_a_correction before insert on content.edition
        for each row execute function content.edition_is_a_correction();

      create table content.correction (
        edition_id uuid primary key references content.edition (id),
        item_id uuid not null references content.publication (item_id),
        note text not null check (note <> ''),
        at timestamptz not null
      );
      create index correction_by_item on content.correction (item_id, at desc);
      grant select, insert on content.correction to portal_content;
      grant delete on content.publication_file to portal_content;

      create view content.public_correction as
        select c.item_id, c.note, c.at from content.correction c
          join content.publication p using (item_id) where p.withdrawn_at is null;
      grant select on content.public_correction to portal_content;

      create function content.one_edition_is_posted() returns trigger language plpgsql as $$
      begin
        if new.state = 'PUBLISHED' and exists (
          select from content.edition mine join content.edition other using (item_id)
            join content.workflow_item w on w.edition_id = other.id
          where mine.id = new.edition_id and other.id <> mine.id and w.state = 'PUBLISHED'
        ) then
          raise exception 'another edition of this item is posted'
            using errcode = 'P0R01', detail = 'CORRECTED_ALREADY';
        end if;
        return null;
      end $$;
      create constraint trigger one_edition_is_posted after update of state on content.workflow_item
        deferrable initially deferred for each row execute function content.one_edition_is_posted();
    `);
  }
}
