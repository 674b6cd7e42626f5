import { Migration } from '@mikro-orm/migrations';

/**
 * Who is looking at what ("đang xem", D20). Presence, not history: a row is renewed while its person looks and goes when
 * they leave, and an old one says nothing. It blocks nobody; whoever comes and goes is only signalled to the others.
 */
export class Claims20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.claim (
        edition_id uuid not null references content.edition (id),
        person_id uuid not null,
        since timestamptz not null,
        seen_at timestamptz not null check (seen_at >= since),
        primary key (edition_id, person_id)
      );

      create function content.claim_is_signalled() returns trigger language plpgsql as $$
      declare
        claimed content.claim := case when tg_op = 'DELETE' then old else new end;
      begin
        perform pg_notify('edition_signal', json_build_object('kind', 'CLAIMS', 'id', claimed.edition_id,
          'version', (select lock_version from content.workflow_item where edition_id = claimed.edition_id))::text);
        return null;
      end $$;
      create trigger claim_is_signalled after insert or delete on content.claim
        for each row execute function content.claim_is_signalled();
      create trigger renewed_claim_is_signalled after update on content.claim
        for each row when (new.since <> old.since) execute function content.claim_is_signalled();

      grant select, insert, delete on content.claim to portal_content;
      grant update (since, seen_at) on content.claim to portal_content;
    `);
  }
}
