import { shareOf } from '../calendar/share-of.ts';
import type { DueTime } from '../calendar/due-time.ts';
import type { SubjectReference } from '../commands/command.ts';
import type { Transaction } from '../commands/transaction.ts';
import type { TimerHandler } from '../timers/fire-timers.ts';
import { cancelTimer, setTimer } from '../timers/timer.ts';

export type Hands = Pick<Transaction, 'sql' | 'schema'>;

/** Most of the time is over; and all of it. Also how the events are called: `edition.overdue`. */
const NEARING = 'due-nearing';
const OVERDUE = 'overdue';

const WARNED_AT = 0.75;
/** Whatever happens at the due time itself is on time. */
const JUST_AFTER = 1;

/** Rings twice for whoever an item waits for; what rang for it before is over. */
export async function setDueTimers(
  ctx: Hands,
  subject: SubjectReference,
  stepId: string,
  due: DueTime,
): Promise<void> {
  const overdue = new Date(due.due.getTime() + JUST_AFTER);
  await setTimer(ctx, { kind: NEARING, subject, at: shareOf(due, WARNED_AT), payload: { stepId } });
  await setTimer(ctx, { kind: OVERDUE, subject, at: overdue, payload: { stepId } });
}

/** The item is where nothing is due. */
export async function cancelDueTimers(ctx: Hands, subject: SubjectReference): Promise<void> {
  await cancelTimer(ctx, NEARING, subject);
  await cancelTimer(ctx, OVERDUE, subject);
}

/** How a service's items are called in events, and by their titles. */
export interface Timed {
  noun: string;
  /** Null where it waits for nobody, such as what will be posted by itself. */
  titleOf(ctx: Hands, id: string): Promise<string | null>;
}

/** What a service whose items have due times gives to assembleService: each bell is an event. */
export const dueTimers = ({ noun, titleOf }: Timed): TimerHandler[] =>
  [NEARING, OVERDUE].map((kind) => ({
    kind,
    async fire(ctx, { subject, payload: { stepId } }) {
      const waiting = await stillWaiting(ctx, String(stepId));
      const title = waiting ? await titleOf(ctx, subject.id) : null;
      if (title === null) return;
      const payload = { ...waiting, editionId: subject.id, title };
      ctx.record({ type: `${noun}.${kind}`, subject, payload });
    },
  }));

/** Where the item has waited since that step; nothing when another step has been taken. */
async function stillWaiting({ sql, schema }: Hands, stepId: string) {
  const [waiting] = await sql(
    `select w.state, w.unit_id as "unitId", w.section, w.field, w.author_id as "authorId",
       (select max(d.due_at) from ${schema}.due_time d where d.step_id = s.id) as due
     from ${schema}.workflow_item w join ${schema}.review_step s on s.edition_id = w.edition_id
     where s.id = $1 and not exists (select from ${schema}.review_step l
       where l.edition_id = s.edition_id and l.version > s.version)`,
    [stepId],
  );
  return waiting;
}
