import type { Command } from '../commands/command.ts';
import { newId } from '../ids/ids.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import type { StepTime, TimedState } from './due-rule.ts';

export interface SetDueRule extends StepTime {
  state: TimedState;
  /** Code of the section; null = all that have no rule of their own. */
  section: string | null;
  correction: boolean;
  reason: string;
}

/** A year of office hours, and then some: more is a slip of the keyboard. */
const LONGEST = 2_000;

/** The editor-in-chief says how long a step is given (Điều 14.1); what waits already keeps the time it was given. */
export const setDueRule: Command<SetDueRule, SetDueRule, { ruleId: string }> = {
  name: 'setDueRule',
  load: async (_ctx, input) => input,
  async allows(ctx, { section }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    return (await ctx.may('ASSIGN', { section })) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate(_ctx, { unit, amount, reason }) {
    const refusals: Refusal[] = [];
    const fits =
      amount > 0 && amount <= LONGEST && Number.isInteger(unit === 'OFFICE_HOURS' ? amount * 4 : amount);
    if (!fits) refusals.push({ code: 'DUE_AMOUNT_WRONG', field: 'amount' });
    if (reason.trim() === '') refusals.push({ code: 'REASON_MISSING', field: 'reason' });
    return refusals;
  },
  async run(ctx, { state, section, correction, unit, amount, reason }) {
    await ctx.sql(
      `update ${ctx.schema}.due_rule set ended_at = $4
       where state = $1 and section is not distinct from $2 and correction = $3 and ended_at is null`,
      [state, section, correction, ctx.now],
    );
    const ruleId = newId();
    await ctx.sql(
      `insert into ${ctx.schema}.due_rule (id, state, section, correction, unit, amount, reason, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [ruleId, state, section, correction, unit, amount, reason.trim(), ctx.actor.personId, ctx.now],
    );
    ctx.record({
      type: 'due-rule.set',
      subject: { type: 'DueRule', id: ruleId },
      payload: { state, section, correction, unit, amount, actorId: ctx.actor.personId },
    });
    return { ruleId };
  },
  subject: (_value, { state, section, correction }) => ({
    type: 'DueRule',
    id: [state, section ?? 'ALL', correction ? 'CORRECTION' : 'FIRST'].join(' '),
  }),
  audited: ({ unit, amount, reason }) => ({ unit, amount, reason }),
};
