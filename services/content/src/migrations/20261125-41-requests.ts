import { Migration } from '@mikro-orm/migrations';

/**
 * What the board asks others for: a commission (đặt bài, Điều 14.3) to a person or a unit, and the numbered request for
 * information (Phiếu yêu cầu cung cấp thông tin, Mẫu 2, Điều 10.1b) to a unit. What became of it is rows; whether it is open,
 * late or answered is computed. Submission slips (Mẫu 1) take their numbers from the same series.
 */
export class Requests20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.slip_series (
        form text not null check (form in ('MAU_1', 'MAU_2')),
        year integer not null,
        last integer not null check (last > 0),
        primary key (form, year)
      );
      comment on table content.slip_series is 'numbers without gaps, from 1 in each Vietnamese year: taken under the row''s lock';

      create table content.request (
        id uuid primary key,
        type text not null check (type in ('COMMISSION', 'INFORMATION_REQUEST')),
        year integer,
        number integer check (number > 0),
        asker_id uuid not null,
        person_id uuid,
        unit_id uuid,
        subject text not null check (length(subject) between 1 and 300),
        brief text not null check (length(brief) <= 4000),
        kind text not null,
        section text not null,
        field text,
        due_at timestamptz not null,
        asked_at timestamptz not null,
        constraint request_has_one_addressee check (num_nonnulls(person_id, unit_id) = 1),
        constraint form_2_goes_to_a_unit check (type = 'COMMISSION' or unit_id is not null),
        constraint form_2_has_a_number check (num_nonnulls(year, number) = case type when 'COMMISSION' then 0 else 2 end),
        constraint request_is_due_later check (due_at > asked_at),
        constraint request_number unique (year, number)
      );
      create index request_by_due on content.request (due_at, id);
      create index request_by_unit on content.request (unit_id);
      create index request_by_person on content.request (person_id);

      create table content.request_act (
        request_id uuid not null references content.request (id),
        act text not null check (act in ('ACCEPT', 'ANSWER', 'DECLINE', 'WITHDRAW')),
        person_id uuid not null,
        at timestamptz not null default kit.now(),
        reason text,
        item_id uuid unique references content.item (id),
        primary key (request_id, act),
        constraint request_act_says_why check (act not in ('DECLINE', 'WITHDRAW') or reason <> ''),
        constraint request_is_answered_by_an_item check ((act = 'ANSWER') = (item_id is not null))
      );
      create unique index request_closes_once on content.request_act (request_id)
        where act in ('DECLINE', 'WITHDRAW');

      create function content.request_is_open() returns trigger language plpgsql as $$
      begin
        -- Acts on one request queue here.
        perform pg_advisory_xact_lock(hashtextextended(new.request_id::text, 41));
        if exists (select from content.request_act a where a.request_id = new.request_id
            and (a.act in ('DECLINE', 'WITHDRAW') or (a.act = 'ANSWER' and new.act in ('ACCEPT', 'DECLINE')))) then
          raise exception 'this request is closed' using errcode = 'P0R01', detail = 'REQUEST_CLOSED';
        end if;
        return new;
      end $$;
      create trigger request_is_open before insert on content.request_act
        for each row execute function content.request_is_open();

      create table content.submission_slip (
        edition_id uuid primary key references content.edition (id),
        year integer not null,
        number integer not null check (number > 0),
        received_at timestamptz not null,
        unique (year, number)
      );
      comment on table content.submission_slip is 'Phiếu cung cấp thông tin (Mẫu 1): numbered when Thường trực receives it';

      grant select, insert on content.request, content.request_act, content.submission_slip to portal_content;
      grant select, insert on content.slip_series to portal_content;
      grant update (last) on content.slip_series to portal_content;
    `);
  }
}
