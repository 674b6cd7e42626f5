import { Migration } from '@mikro-orm/migrations';

/** Daily anchors over the chains, who read what, and erasure by decision: all of it is only ever added to (D9). */
export const audit = (schema: string) =>
  class Audit20261125 extends Migration {
    override up(): void {
      this.addSql(`
        create table ${schema}.audit_anchor (
          day date primary key,
          made_at timestamptz not null,
          previous_digest text unique references ${schema}.audit_anchor (digest),
          digest text not null unique
        );
        create table ${schema}.audit_anchor_head (
          day date not null references ${schema}.audit_anchor,
          subject_type text not null,
          subject_id text not null,
          seq integer not null,
          digest text not null,
          primary key (subject_type, subject_id, seq),
          foreign key (subject_type, subject_id, seq) references ${schema}.audit_entry
        );
        comment on table ${schema}.audit_anchor_head is 'the chains that grew since the anchor before, and how far';
        create index audit_anchor_head_by_day on ${schema}.audit_anchor_head (day);

        create table ${schema}.audit_read (
          id bigint generated always as identity primary key,
          at timestamptz not null default kit.now(),
          person_id uuid,
          session_id text,
          trace_id text not null,
          what text not null check (what ~ '^[A-Z_]+$'),
          subject_type text not null,
          subject_id text not null
        );
        comment on table ${schema}.audit_read is 'reads beyond the ordinary duty of a desk; kept as long as the audit';
        create index audit_read_by_subject on ${schema}.audit_read (subject_type, subject_id, id);

        create table ${schema}.audit_erasure (
          id uuid primary key,
          person_id uuid not null,
          at timestamptz not null default kit.now()
        );
        comment on column ${schema}.audit_erasure.id is 'the event person.erased, whose chain in identity holds the reason';
        alter table ${schema}.audit_detail
          alter salt drop not null,
          alter detail drop not null,
          add erasure_id uuid references ${schema}.audit_erasure,
          add constraint erased_wholly_or_not
            check ((salt is null) = (erasure_id is not null) and (detail is null) = (erasure_id is not null));

        create function ${schema}.audit_only_grows() returns trigger language plpgsql as $$
        begin
          raise exception 'the audit is only ever added to';
        end $$;
        create function ${schema}.audit_detail_only_erased() returns trigger language plpgsql as $$
        begin
          if old.erasure_id is not null or new.erasure_id is null
             or (new.subject_type, new.subject_id, new.seq) <> (old.subject_type, old.subject_id, old.seq) then
            raise exception 'a detail of the audit is erased, and not otherwise changed';
          end if;
          return new;
        end $$;
        create trigger audit_detail_only_erased before update on ${schema}.audit_detail
          for each row execute function ${schema}.audit_detail_only_erased();
        create trigger audit_detail_stays before delete on ${schema}.audit_detail
          for each row execute function ${schema}.audit_only_grows();
        create trigger audit_detail_stays_whole before truncate on ${schema}.audit_detail
          for each statement execute function ${schema}.audit_only_grows();
      `);
      for (const table of ['audit_entry', 'audit_anchor', 'audit_anchor_head', 'audit_read', 'audit_erasure'])
        this.addSql(`
          create trigger ${table}_stays before update or delete on ${schema}.${table}
            for each row execute function ${schema}.audit_only_grows();
          create trigger ${table}_stays_whole before truncate on ${schema}.${table}
            for each statement execute function ${schema}.audit_only_grows();
        `);
      this.addSql(`
        -- Law 91/2025/QH15. Whose data goes is not the caller's to say: only identity's role can have recorded the event
        -- (kit.bus_event.source is its session user), and it does so under the right of the head of the office.
        create function ${schema}.erase_personal_data(erasure uuid) returns void
          language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare
          person uuid;
        begin
          select subject_id::uuid into person from kit.bus_event
            where event_id = erasure and type = 'person.erased' and source = 'identity';
          if person is null then
            raise exception 'nobody decided this erasure';
          end if;
          insert into ${schema}.audit_erasure (id, person_id) values (erasure, person);
          update ${schema}.audit_detail set salt = null, detail = null, erasure_id = erasure
            where detail ->> 'personId' = person::text;
          update ${schema}.review_step set remark = 'Đã xoá theo yêu cầu' where person_id = person and remark <> '';
          update ${schema}.retro_review set remark = 'Đã xoá theo yêu cầu' where reviewer_id = person and remark <> '';
        end $$;
        revoke all on function ${schema}.erase_personal_data(uuid) from public;

        create or replace function ${schema}.retro_review_once() returns trigger language plpgsql as $$
        begin
          -- What somebody wrote may be erased by decision; the verdict stays.
          if old.decided_at is not null and new.remark = 'Đã xoá theo yêu cầu'
             and to_jsonb(new) - 'remark' = to_jsonb(old) - 'remark' then
            return new;
          end if;
          if old.decided_at is not null or exists (select from ${schema}.signing_part
            where edition_id = new.edition_id and person_id = new.reviewer_id and part = 'author') then
            raise exception 'looked at once, and not by its author' using errcode = 'P0R01', detail = 'OWN_WORK';
          end if;
          return new;
        end $$;
        grant execute on function ${schema}.erase_personal_data(uuid) to portal_${schema};

        grant select, insert on ${schema}.audit_anchor, ${schema}.audit_anchor_head, ${schema}.audit_read
          to portal_${schema};
        grant select on ${schema}.audit_erasure to portal_${schema};

        -- The first anchor; each sets the timer of the next.
        insert into ${schema}.timer (id, kind, subject_type, subject_id, fire_at, next_try, payload)
        select gen_random_uuid(), 'anchor-audit', 'Schema', '${schema}', midnight, midnight, '{}'
        from (select date_trunc('day', kit.now() + interval '1 day', 'Asia/Ho_Chi_Minh') as midnight) as next;
      `);
    }
  };
