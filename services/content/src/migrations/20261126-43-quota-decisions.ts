import { Migration } from '@mikro-orm/migrations';

/**
 * A decision on the quota (Điều 10.3) holds from a month that has not begun: no month that is being counted, or was, changes
 * under those who owe it. What was decided stays; for one month the decision recorded last counts.
 */
export class QuotaDecisions20261126 extends Migration {
  override up(): void {
    this.addSql(`
      alter table content.quota_rule
        add id uuid not null default gen_random_uuid(),
        add set_by uuid,
        drop constraint quota_rule_pkey,
        add primary key (id),
        add constraint quota_is_in_bounds check (items <= 100);
      comment on column content.quota_rule.set_by is 'null: begun with';
      create index quota_rule_in_force on content.quota_rule (from_month desc, recorded_at desc);

      create function content.quota_rule_looks_ahead() returns trigger language plpgsql as $$
      begin
        if new.from_month <= date_trunc('month', kit.now() at time zone 'Asia/Ho_Chi_Minh')::date then
          raise exception 'a month that has begun keeps its quota' using errcode = 'P0R01', detail = 'QUOTA_MONTH_BEGUN';
        end if;
        return new;
      end $$;
      create trigger quota_rule_looks_ahead before insert on content.quota_rule
        for each row execute function content.quota_rule_looks_ahead();
      create function content.quota_rule_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'a decision on the quota is never rewritten';
      end $$;
      create trigger quota_rule_stays before update or delete on content.quota_rule
        for each row execute function content.quota_rule_stays();

      grant insert on content.quota_rule to portal_content;
    `);
  }
}
