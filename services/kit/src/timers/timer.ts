import type { SubjectReference } from '../commands/command.ts';
import type { Transaction } from '../commands/transaction.ts';
import { newId } from '../ids/ids.ts';

/** Something that is to happen at an instant. What is open, late or closed is computed; a timer only causes effects. */
export interface TimerSetting {
  /** Names the handler. */
  kind: string;
  subject: SubjectReference;
  at: Date;
  payload?: Record<string, unknown>;
}

export interface Timer extends Required<TimerSetting> {
  id: string;
}

type Hands = Pick<Transaction, 'sql' | 'schema'>;

/** Sets the one timer of this kind for this subject; one that waits already gives way to it. */
export async function setTimer(ctx: Hands, { kind, subject, at, payload = {} }: TimerSetting): Promise<void> {
  await end(ctx, kind, subject, 'REPLACED');
  await ctx.sql(
    `insert into ${ctx.schema}.timer (id, kind, subject_type, subject_id, fire_at, next_try, payload)
     values ($1, $2, $3, $4, $5, $5, $6::jsonb)`,
    [newId(), kind, subject.type, subject.id, at, JSON.stringify(payload)],
  );
}

/** Whatever waits of this kind for this subject will not happen. */
export const cancelTimer = (ctx: Hands, kind: string, subject: SubjectReference): Promise<void> =>
  end(ctx, kind, subject, 'CANCELLED');

async function end(ctx: Hands, kind: string, subject: SubjectReference, how: string): Promise<void> {
  await ctx.sql(
    `update ${ctx.schema}.timer set ended_at = kit.now(), ended_as = $4
     where kind = $1 and subject_type = $2 and subject_id = $3 and ended_at is null`,
    [kind, subject.type, subject.id, how],
  );
}
