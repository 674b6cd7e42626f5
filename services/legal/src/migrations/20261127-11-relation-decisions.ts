import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever takes back what was confirmed says why: what holds changes with it (Điều 8.2). Where a correction took the words
 * of a confirmed relation away, that it stays is a decision too; whether they are gone is read off the text.
 */
export class LegalRelationDecisions20261127 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.relation
        add column reason text check (reason <> ''),
        add column kept_by uuid,
        add column kept_at timestamptz,
        add constraint relation_reason_of_rejection check (reason is null or state = 'REJECTED'),
        add constraint relation_kept_says_who check ((kept_by is null) = (kept_at is null)),
        add constraint relation_kept_was_confirmed check (kept_by is null or state <> 'PROPOSED');
      grant update (reason, kept_by, kept_at) on legal.relation to portal_legal;

      create function legal.relation_taken_back_says_why() returns trigger language plpgsql as $$
      begin
        if old.state = 'CONFIRMED' and new.state = 'REJECTED' and new.reason is null then
          raise exception 'what was confirmed is taken back with a reason'
            using errcode = 'P0R01', detail = 'RELATION_REASON_MISSING';
        end if;
        return new;
      end $$;
      create trigger relation_taken_back_says_why before update of state on legal.relation
        for each row execute function legal.relation_taken_back_says_why();
    `);
  }
}
