import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { StepUnit, TimedState } from './due-rule.ts';

export interface DueRuleRow {
  id: string;
  state: TimedState;
  section: string | null;
  correction: boolean;
  unit: StepUnit;
  amount: number;
  reason: string;
  set_by: string | null;
  set_at: Date;
  ended_at: Date | null;
}

/** What each step is given: in force, or all that ever was, the latest first. */
export const dueRules = (runtime: ServiceRuntime, { history }: { history: boolean }): Promise<DueRuleRow[]> =>
  runtime.query<DueRuleRow>({
    name: 'due-rules',
    text: `select id, state, section, correction, unit, amount::float8, reason, set_by, set_at, ended_at
      from ${runtime.name}.due_rule where $1 or ended_at is null
      order by ended_at is not null, state, section nulls first, correction, set_at desc, id`,
    values: [history],
  });
