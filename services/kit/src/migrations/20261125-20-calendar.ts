import { Migration } from '@mikro-orm/migrations';

/**
 * The legal calendar as rows (D14): each says when it holds (its day) and since when the portal knows it. A row is never
 * rewritten; a decision is taken back by one date on it, so that what was known at any instant can be told for ever.
 */
export class Calendar20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table kit.calendar_entry (
        id uuid primary key default gen_random_uuid(),
        day date not null,
        kind text not null check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY')),
        name text not null check (name <> ''),
        decision text not null check (decision <> ''),
        confirmed boolean not null default true,
        recorded_by uuid,
        recorded_at timestamptz not null default kit.now(),
        revoked_by uuid,
        revoke_decision text check (revoke_decision <> ''),
        revoked_at timestamptz check (revoked_at >= recorded_at),
        check ((revoked_at is null) = (revoke_decision is null))
      );
      comment on column kit.calendar_entry.confirmed is 'false: begun with, for the office to confirm or to take back';
      create unique index calendar_day_stands_once on kit.calendar_entry (day) where revoked_at is null;
      create index calendar_entry_by_day on kit.calendar_entry (day, recorded_at);

      create table kit.working_hours (
        id uuid primary key default gen_random_uuid(),
        valid_from date not null,
        seasons jsonb not null check (jsonb_typeof(seasons) = 'array' and jsonb_array_length(seasons) > 0),
        decision text not null check (decision <> ''),
        confirmed boolean not null default true,
        recorded_by uuid,
        recorded_at timestamptz not null default kit.now(),
        revoked_at timestamptz check (revoked_at >= recorded_at)
      );
      comment on column kit.working_hours.seasons is '[{ from: MM-DD, sessions: [{ from: HH:MM, to: HH:MM }] }]';

      insert into kit.working_hours (valid_from, seasons, decision, confirmed, recorded_at) values ('2000-01-01',
        '[{"from": "01-01", "sessions": [{"from": "07:30", "to": "11:30"}, {"from": "13:30", "to": "17:30"}]}]',
        'chưa xác nhận', false, to_timestamp(0));

      insert into kit.calendar_entry (day, kind, name, decision, confirmed, recorded_at)
        select day::date, kind, name, decision, decision not like '%chưa xác nhận%', recorded::timestamptz
        from (values ${LINES}) as line (day, kind, name, decision, recorded);

      create function kit.calendar_only_revokes() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.revoked_at is not null or new.revoked_at is null
          or to_jsonb(new) - '{revoked_at,revoked_by,revoke_decision}'::text[]
            <> to_jsonb(old) - '{revoked_at,revoked_by,revoke_decision}'::text[] then
          raise exception 'what the calendar once said stays; it is taken back once' using errcode = 'P0R01',
            detail = 'CALENDAR_PAST_FIXED';
        end if;
        new.revoked_at := kit.now();
        return new;
      end $$;
      create trigger calendar_only_revokes before update or delete on kit.calendar_entry
        for each row execute function kit.calendar_only_revokes();
      create trigger calendar_only_revokes before update or delete on kit.working_hours
        for each row execute function kit.calendar_only_revokes();

      create function kit.calendar_version() returns text language sql stable
        security definer set search_path = pg_catalog, pg_temp as $$
        -- How many acts made it, and which: the same name never stands for two calendars.
        select sum(acts) || '-' || left(md5(string_agg(told, ',' order by told)), 8)
        from (
          select 1 + (revoked_at is not null)::int as acts, concat_ws(' ', id, extract(epoch from revoked_at)) as told
            from kit.calendar_entry
          union all
          select 1 + (revoked_at is not null)::int, concat_ws(' ', id, extract(epoch from revoked_at))
            from kit.working_hours
        ) as record
      $$;
    `);
  }
}

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';
const COMPENSATED = `${LABOUR_CODE} (khoản 3 Điều 111)`;
const UNCONFIRMED = 'chưa xác nhận';
const TET_2026 = `Thông báo lịch nghỉ Tết Nguyên đán 2026 (14–22/02), số ${UNCONFIRMED}`;
const CULTURE_DAY = `Nghị quyết 80-NQ/TW năm 2026 của Bộ Chính trị; văn bản thi hành ${UNCONFIRMED}`;
const RESOLVED = '2026-01-08T00:00:00+07:00';
const BEGUN = '2026-01-01T00:00:00+07:00';

/** The years 2026 and 2027; days by the moon and by yearly decision are for the office to confirm. */
const LINES = [
  ['2026-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE],
  ['2026-01-02', 'HOLIDAY', 'Tết Dương lịch (hoán đổi sang 10/01)', UNCONFIRMED],
  ['2026-01-10', 'MAKEUP_WORKDAY', 'Làm bù ngày 02/01', UNCONFIRMED],
  ['2026-02-16', 'HOLIDAY', 'Tết Nguyên đán', TET_2026],
  ['2026-02-17', 'HOLIDAY', 'Tết Nguyên đán', TET_2026],
  ['2026-02-18', 'HOLIDAY', 'Tết Nguyên đán', TET_2026],
  ['2026-02-19', 'HOLIDAY', 'Tết Nguyên đán', TET_2026],
  ['2026-02-20', 'HOLIDAY', 'Tết Nguyên đán', TET_2026],
  ['2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', LABOUR_CODE],
  ['2026-04-27', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (nghỉ bù)', COMPENSATED],
  ['2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', LABOUR_CODE],
  ['2026-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động', LABOUR_CODE],
  ['2026-08-22', 'MAKEUP_WORKDAY', 'Làm bù ngày 31/8', UNCONFIRMED],
  ['2026-08-31', 'HOLIDAY', 'Quốc khánh (hoán đổi sang 22/8)', UNCONFIRMED],
  ['2026-09-01', 'HOLIDAY', 'Quốc khánh', UNCONFIRMED],
  ['2026-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE],
  ['2026-11-24', 'HOLIDAY', 'Ngày Văn hoá Việt Nam', CULTURE_DAY, RESOLVED],
  ['2027-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE],
  ['2027-02-05', 'HOLIDAY', 'Tết Nguyên đán', UNCONFIRMED],
  ['2027-02-06', 'HOLIDAY', 'Tết Nguyên đán', LABOUR_CODE],
  ['2027-02-07', 'HOLIDAY', 'Tết Nguyên đán', LABOUR_CODE],
  ['2027-02-08', 'HOLIDAY', 'Tết Nguyên đán', LABOUR_CODE],
  ['2027-02-09', 'HOLIDAY', 'Tết Nguyên đán', UNCONFIRMED],
  ['2027-02-10', 'HOLIDAY', 'Tết Nguyên đán (nghỉ bù)', UNCONFIRMED],
  ['2027-02-11', 'HOLIDAY', 'Tết Nguyên đán (nghỉ bù)', UNCONFIRMED],
  ['2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', LABOUR_CODE],
  ['2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', LABOUR_CODE],
  ['2027-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động', LABOUR_CODE],
  ['2027-05-03', 'HOLIDAY', 'Ngày Quốc tế Lao động (nghỉ bù)', COMPENSATED],
  ['2027-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE],
  ['2027-09-03', 'HOLIDAY', 'Quốc khánh', UNCONFIRMED],
  ['2027-11-24', 'HOLIDAY', 'Ngày Văn hoá Việt Nam', CULTURE_DAY, RESOLVED],
]
  .map(([day, kind, name, decision, recorded = BEGUN]) => [day, kind, name, decision, recorded])
  .map((line) => `(${line.map((text) => `'${text}'`).join(', ')})`)
  .join(',\n          ');
