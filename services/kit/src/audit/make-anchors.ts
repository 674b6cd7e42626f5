import { dayAt, dayNumber, dayNumberAt, endOf, writtenDay } from '../calendar/days.ts';
import type { Day } from '../calendar/days.ts';
import type { Transaction } from '../commands/transaction.ts';
import type { TimerHandler } from '../timers/fire-timers.ts';
import { setTimer } from '../timers/timer.ts';
import { anchorDigest } from './anchor.ts';
import type { Head } from './anchor.ts';

const KIND = 'anchor-audit';

/** After midnight the day that is over is sealed; days on which nobody ran are caught up, each with its own anchor. */
export const anchorTimer: TimerHandler = {
  kind: KIND,
  async fire(ctx) {
    await makeAnchors(ctx);
    const at = new Date(endOf(dayNumberAt(ctx.now.getTime())));
    await setTimer(ctx, { kind: KIND, subject: { type: 'Schema', id: ctx.schema }, at });
  },
};

type Hands = Pick<Transaction, 'sql' | 'schema' | 'now'>;

export async function makeAnchors(ctx: Hands): Promise<void> {
  const [last] = await ctx.sql<{ day: Day; digest: string }>(
    `select day, digest from ${ctx.schema}.audit_anchor order by day desc limit 1`,
  );
  let previousDigest = last?.digest ?? null;
  for (const day of daysToSeal(ctx.now, last?.day)) {
    const heads = await headsSince(ctx);
    const digest = await anchorDigest({ ...ctx, day, madeAt: ctx.now, previousDigest }, heads);
    await ctx.sql(
      `with anchor as (
         insert into ${ctx.schema}.audit_anchor (day, made_at, previous_digest, digest) values ($1, $2, $3, $4))
       insert into ${ctx.schema}.audit_anchor_head (day, subject_type, subject_id, seq, digest)
       select $1, "subjectType", "subjectId", seq, digest
       from jsonb_to_recordset($5::jsonb) as h ("subjectType" text, "subjectId" text, seq integer, digest text)`,
      [day, ctx.now, previousDigest, digest, JSON.stringify(heads)],
    );
    previousDigest = digest;
  }
}

/** Without gap from the day after the last anchor to yesterday; the first anchor is yesterday's. */
function daysToSeal(now: Date, last: Day | undefined): Day[] {
  const today = dayNumber(dayAt(now));
  const first = last === undefined ? today - 1 : dayNumber(last) + 1;
  return Array.from({ length: Math.max(0, today - first) }, (_, day) => writtenDay(first + day));
}

/** Whatever grew and is not sealed, also what was committed late: asked of the chains themselves and not of the clock. */
const headsSince = ({ sql, schema }: Hands): Promise<Head[]> =>
  sql<Head>(
    `select subject_type as "subjectType", subject_id as "subjectId", e.seq, e.digest
     from (select subject_type, subject_id, max(seq) as seq from ${schema}.audit_entry group by 1, 2
           except
           select subject_type, subject_id, max(seq) from ${schema}.audit_anchor_head group by 1, 2) as grown
       join ${schema}.audit_entry e using (subject_type, subject_id, seq)
     order by subject_type collate "C", subject_id collate "C"`,
  );
