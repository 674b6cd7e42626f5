import type { ServiceRuntime } from '@portal/kit';

export interface QuotaRuleRow {
  id: string;
  /** `YYYY-MM`. */
  from_month: string;
  items: number;
  decision_number: string;
  recorded_at: Date;
  set_by: string | null;
  replaced: boolean;
}

/** Every decision on the quota, the latest month first; they are few. */
export const quotaRules = (runtime: ServiceRuntime): Promise<QuotaRuleRow[]> =>
  runtime.query<QuotaRuleRow>({
    name: 'quota-rules',
    text: `select id, to_char(from_month, 'YYYY-MM') as from_month, items, decision_number, recorded_at, set_by,
        row_number() over (partition by from_month order by recorded_at desc, id desc) > 1 as replaced
      from content.quota_rule order by quota_rule.from_month desc, recorded_at desc, id desc`,
  });
