import { Migration } from '@mikro-orm/migrations';

/** Định mức (Điều 10.3): how much each unit owes in a month is a row with its decision; what was supplied is counted. */
export class Quota20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.quota_rule (
        from_month date primary key check (extract(day from from_month) = 1),
        items integer not null check (items >= 0),
        decision_number text not null check (decision_number <> ''),
        recorded_at timestamptz not null default kit.now()
      );
      comment on table content.quota_rule is 'items that each unit owes per month, from this month on';
      insert into content.quota_rule (from_month, items, decision_number) values ('2011-08-01', 2, '1140/QĐ-SCT');
      grant select on content.quota_rule to portal_content;

      create index edition_by_acceptance on content.edition (accepted_at) where accepted_at is not null;

      -- The first warning; each sets the next (the 20th and the 25th, 8 o'clock).
      insert into content.timer (id, kind, subject_type, subject_id, fire_at, next_try, payload)
        select gen_random_uuid(), 'warn-of-quota', 'QuotaWarning', '01356000-0000-7000-8000-000000000302', at, at, '{}'
        from (
          select min(warning) as at
          from generate_series(-1, 1) as month, unnest(array[20, 25]) as day,
            lateral (select (date_trunc('month', kit.now() at time zone 'Asia/Ho_Chi_Minh')
              + make_interval(months => month, days => day - 1, hours => 8))
              at time zone 'Asia/Ho_Chi_Minh') as w (warning)
          where warning > kit.now()
        ) as next;
    `);
  }
}
