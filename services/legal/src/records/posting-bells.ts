import { calendarOf, cancelTimer, setTimer, shareOf } from '@portal/kit';
import type { CommandContext, TimerContext, TimerHandler } from '@portal/kit';
import { contentOf } from './load-record.ts';
import { postingDue } from './posting-due.ts';

const NEARING = 'posting-nearing';
const OVERDUE = 'posting-overdue';
const WARNED_AT = 0.75;
/** Whatever happens at the due time itself is on time. */
const JUST_AFTER = 1;

const subjectOf = (id: string) => ({ type: 'LegalRecord', id });

/** Once it was sent, the desks hear when its two working days are nearly over, and when they are (Điều 10.2a, 11.2). */
export async function setPostingBells(
  ctx: CommandContext,
  record: { id: string; current_revision_id: string },
): Promise<void> {
  const due = postingDue(await calendarOf(ctx.sql), await contentOf(ctx, record));
  // What came late is seen to be late where it waits; nobody is told of the past.
  if (!due || due.due <= ctx.now) return;
  const subject = subjectOf(record.id);
  await setTimer(ctx, { kind: NEARING, subject, at: shareOf(due, WARNED_AT) });
  await setTimer(ctx, { kind: OVERDUE, subject, at: new Date(due.due.getTime() + JUST_AFTER) });
}

export async function stopPostingBells(ctx: CommandContext, id: string): Promise<void> {
  await cancelTimer(ctx, NEARING, subjectOf(id));
  await cancelTimer(ctx, OVERDUE, subjectOf(id));
}

interface Owed extends Record<string, unknown> {
  current_revision_id: string;
}

/** The calendar may have been changed since: a holiday announced late moves the bell, and wakes nobody (D14). */
async function ring(
  ctx: TimerContext,
  kind: typeof NEARING | typeof OVERDUE,
  { subject }: Parameters<TimerHandler['fire']>[1],
): Promise<void> {
  const [owed] = await ctx.sql<Owed>(
    `select w.state, w.unit_id as "unitId", w.section, w.field, w.author_id as "authorId", d.title, d.current_revision_id
     from legal.workflow_item w join legal.record d on d.id = w.edition_id
     where w.edition_id = $1 and w.state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'DECLINED', 'RETURNED')`,
    [subject.id],
  );
  if (!owed) return;
  const { current_revision_id, ...told } = owed;
  const due = postingDue(await calendarOf(ctx.sql), await contentOf(ctx, { current_revision_id }));
  if (!due) return;
  const at = kind === NEARING ? shareOf(due, WARNED_AT) : new Date(due.due.getTime() + JUST_AFTER);
  if (at > ctx.now) return setTimer(ctx, { kind, subject, at });
  ctx.record({
    type: `legal-record.${kind}`,
    subject,
    payload: { ...told, editionId: subject.id, due: due.due.toISOString() },
  });
}

export const postingBells: TimerHandler[] = ([NEARING, OVERDUE] as const).map((kind) => ({
  kind,
  fire: (ctx, timer) => ring(ctx, kind, timer),
}));
