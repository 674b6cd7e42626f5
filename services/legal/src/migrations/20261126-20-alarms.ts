import { Migration } from '@mikro-orm/migrations';

/**
 * What was told of documents that lost what they rest on. An alarm is raised once for each cause and cleared when the cause
 * is gone; what somebody said about it is only ever added.
 */
export class LegalAlarms20261126 extends Migration {
  override up(): void {
    this.addSql(`
      alter table legal.document add column record_id uuid references legal.record (id);
      update legal.document set record_id = id;
      set constraints all immediate;
      set constraints all deferred;
      alter table legal.document alter column record_id set not null, add unique (record_id);
      comment on column legal.document.record_id is 'as which record it is posted now';

      create table legal.alarm (
        id uuid primary key,
        document_id uuid not null references legal.document (id),
        cause text not null,
        kind text not null check (kind in ('BASIS_LOST', 'REFERENCE_LOST', 'REFERENCE_DANGLING')),
        relation_id uuid references legal.relation (id),
        target_id uuid references legal.document (id),
        place text,
        since date,
        said_in text,
        quote text not null,
        raised_at timestamptz not null,
        cleared_at timestamptz,
        check ((relation_id is null) = (target_id is null)),
        check ((since is null) = (kind = 'REFERENCE_DANGLING')),
        check (kind = 'REFERENCE_DANGLING' or relation_id is not null)
      );
      create unique index alarm_once on legal.alarm (document_id, cause) where cleared_at is null;
      create index alarm_latest on legal.alarm (raised_at desc, id desc) where cleared_at is null;

      create table legal.alarm_acknowledgement (
        alarm_id uuid primary key references legal.alarm (id),
        person_id uuid not null,
        note text not null check (note <> ''),
        at timestamptz not null
      );

      grant select, insert on legal.alarm, legal.alarm_acknowledgement to portal_legal;
      grant update (cleared_at) on legal.alarm to portal_legal;
    `);
    this.addSql(`
      create function legal.alarm_is_cleared_once() returns trigger language plpgsql as $$
      begin
        if old.cleared_at is not null then
          raise exception 'an alarm that was cleared stays so; the cause that comes again raises another';
        end if;
        return new;
      end $$;
      create trigger alarm_is_cleared_once before update on legal.alarm
        for each row execute function legal.alarm_is_cleared_once();
    `);
  }
}
