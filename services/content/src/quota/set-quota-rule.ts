import { newId } from '@portal/kit';
import type { Command, Refusal } from '@portal/kit';
import { isMonth, monthAt } from './month.ts';
import type { Month } from './month.ts';

export interface SetQuotaRule {
  fromMonth: Month;
  items: number;
  decisionNumber: string;
}

/** More a unit cannot owe in a month: it is a slip of the keyboard. */
const MOST_ITEMS = 100;

/** The office records how much each unit owes from a month on that has not begun, and by which decision (Điều 10.3, 18.1). */
export const setQuotaRule: Command<SetQuotaRule, SetQuotaRule, { ruleId: string }> = {
  name: 'setQuotaRule',
  load: async (_ctx, input) => input,
  async allows(ctx) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    return (await ctx.may('MANAGE_QUOTA', {})) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate({ now }, _input, { fromMonth, items, decisionNumber }) {
    const faults: Refusal[] = [];
    if (!isMonth(fromMonth) || fromMonth <= monthAt(now))
      faults.push({ code: 'QUOTA_MONTH_BEGUN', field: 'fromMonth' });
    if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
      faults.push({ code: 'QUOTA_ITEMS_WRONG', params: { most: MOST_ITEMS }, field: 'items' });
    if (decisionNumber.trim() === '')
      faults.push({ code: 'QUOTA_DECISION_MISSING', field: 'decisionNumber' });
    return faults;
  },
  async run(ctx, _input, { fromMonth, items, decisionNumber }) {
    const ruleId = newId();
    await ctx.sql(
      `insert into content.quota_rule (id, from_month, items, decision_number, recorded_at, set_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [ruleId, `${fromMonth}-01`, items, decisionNumber.trim(), ctx.now, ctx.actor.personId],
    );
    ctx.record({
      type: 'quota-rule.set',
      subject: { type: 'QuotaRule', id: ruleId },
      payload: { fromMonth, items, actorId: ctx.actor.personId },
    });
    return { ruleId };
  },
  subject: ({ ruleId }) => ({ type: 'QuotaRule', id: ruleId }),
  audited: ({ fromMonth, items, decisionNumber }) => ({ fromMonth, items, decisionNumber }),
};
