import { dayAt, newId } from '@portal/kit';
import type { ReactionContext } from '@portal/kit';
import { causeOf } from './alarm.ts';
import { alarmSources } from './alarm-sources.query.ts';
import { recordRaised } from './alarm-events.ts';
import type { RaisedAlarm } from './alarm-events.ts';
import { concernedBy } from './concerned.query.ts';
import { alarmsOn } from './find-alarms.ts';
import { watchDays } from './validity-day.timer.ts';

type Hands = Pick<ReactionContext, 'sql' | 'schema' | 'now' | 'record'>;

/**
 * Looks anew at whatever a change of these documents reaches: what is missing now is told once, what was mended is
 * cleared. The outcome is the same as of looking at all documents.
 */
export async function reviewAlarms(ctx: Hands, documentIds: readonly string[]): Promise<void> {
  // Two reviews of the same documents would each raise what the other has raised.
  await ctx.sql(`select pg_advisory_xact_lock(hashtextextended('legal.alarm', 5))`);
  const { changed, concerned } = await concernedBy(ctx.sql, documentIds);
  const sources = await alarmSources(ctx.sql, concerned);
  const found = alarmsOn(dayAt(ctx.now), sources.lives, sources.uses, sources.dangling);
  const causes = new Map(found.map((alarm) => [`${alarm.documentId} ${causeOf(alarm)}`, alarm]));
  const standing = await ctx.sql<{ id: string; document_id: string; cause: string }>(
    'select id, document_id, cause from legal.alarm where document_id = any ($1::uuid[]) and cleared_at is null',
    [concerned],
  );
  const gone = standing.filter(({ document_id, cause }) => !causes.delete(`${document_id} ${cause}`));
  await clear(
    ctx,
    gone.map(({ id }) => id),
  );
  await raise(
    ctx,
    [...causes.values()].map((alarm) => ({ id: newId(), ...alarm })),
  );
  await watchDays(ctx, changed, sources.lives);
}

/** A law may be the basis of thousands: they are written at once. */
async function raise(ctx: Hands, alarms: readonly RaisedAlarm[]): Promise<void> {
  if (alarms.length === 0) return;
  const rows = alarms.map((alarm) => ({ ...alarm, cause: causeOf(alarm) }));
  await ctx.sql(
    `insert into legal.alarm (id, document_id, cause, kind, relation_id, target_id, place, since, said_in, quote, raised_at)
     select id, "documentId", cause, kind, "relationId", "targetId", place, since, "saidIn", quote, $2
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "documentId" uuid, cause text, kind text, "relationId" uuid,
       "targetId" uuid, place text, since date, "saidIn" text, quote text)`,
    [JSON.stringify(rows), ctx.now],
  );
  await recordRaised(ctx, alarms);
}

async function clear(ctx: Hands, ids: readonly string[]): Promise<void> {
  await ctx.sql('update legal.alarm set cleared_at = $2 where id = any ($1::uuid[])', [ids, ctx.now]);
  for (const id of ids)
    ctx.record({
      type: 'legal-alarm.cleared',
      subject: { type: 'LegalAlarm', id },
      payload: { actorId: null },
    });
}
