import type { DueRule, DueTime } from '../calendar/due-time.ts';
import type { Span } from '../calendar/spans.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';
import type { Announced, DueClock } from './due-clock.ts';

/** A clock as the database tells it. */
export interface ClockRow {
  step_id: string;
  edition_id: string;
  state: EditorialState;
  ended_by: string | null;
  ended_at: Date | null;
  announced: WrittenDueTime[];
}

interface WrittenDueTime {
  rule: DueRule;
  start: string;
  due: string;
  spans: (Omit<Span, 'from' | 'to'> & { from: string; to: string })[];
  calendarVersion: string;
  cause: Announced['cause'];
  announcedAt: string;
}

/** Clocks of a service's schema; `where` narrows the step `s` that set them going and the step `n` that ended them. */
export const clockRows = (schema: string, where: string): string => `
  select s.id as step_id, s.edition_id, s.to_state as state, n.id as ended_by, n.at as ended_at,
    (select jsonb_agg(jsonb_build_object('rule', d.rule, 'start', d.start_at, 'due', d.due_at, 'spans', d.spans,
        'calendarVersion', d.calendar_version, 'cause', d.cause, 'announcedAt', d.announced_at)
        order by d.announced_at, d.id)
      from ${schema}.due_time d where d.step_id = s.id) as announced
  from ${schema}.review_step s
    left join lateral (select l.id, l.at from ${schema}.review_step l
      where l.edition_id = s.edition_id and l.version > s.version order by l.version limit 1) n on true
  where exists (select from ${schema}.due_time d where d.step_id = s.id) and ${where}
  order by s.edition_id, s.version`;

export const clockOf = ({
  step_id,
  edition_id,
  state,
  ended_by,
  ended_at,
  announced,
}: ClockRow): DueClock => ({
  stepId: step_id,
  editionId: edition_id,
  state,
  endedBy: ended_by,
  endedAt: ended_at,
  announced: announced.map(({ cause, announcedAt, ...written }) => ({
    due: dueTimeOf(written),
    announcedAt: new Date(announcedAt),
    cause,
  })),
});

function dueTimeOf({ start, due, spans, ...rest }: Omit<WrittenDueTime, 'cause' | 'announcedAt'>): DueTime {
  return {
    ...rest,
    start: new Date(start),
    due: new Date(due),
    spans: spans.map((span) => ({ ...span, from: new Date(span.from), to: new Date(span.to) })),
  };
}
