import { Migration } from '@mikro-orm/migrations';

/** What the public may no longer know, from the commit that withdraws it: an index hides it before it has heard (Điều 14.1). */
export class WithdrawnFacts20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table kit.withdrawn_fact (
        subject_id text primary key,
        at timestamptz not null
      );
      comment on table kit.withdrawn_fact is 'written by the outbox of the owner, in its transaction; a fact stated later is public again';

      create function kit.note_withdrawal() returns trigger
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into kit.withdrawn_fact (subject_id, at) values (new.subject_id, new.occurred_at)
        on conflict (subject_id) do update set at = greatest(withdrawn_fact.at, excluded.at);
        return null;
      end $$;
    `);
  }
}
