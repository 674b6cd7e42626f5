import { dayAt, newId } from '@portal/kit';
import type { ReactionContext } from '@portal/kit';
import { causeOf } from './alarm.ts';
import type { Alarm } from './alarm.ts';
import { alarmSources } from './alarm-sources.query.ts';
import { recordRaised } from './alarm-events.ts';
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
  for (const { id, document_id, cause } of standing)
    if (!causes.delete(`${document_id} ${cause}`)) await clear(ctx, id);
  for (const alarm of causes.values()) await raise(ctx, alarm);
  await watchDays(ctx, changed, sources.lives);
}

async function raise(ctx: Hands, alarm: Alarm): Promise<void> {
  const id = newId();
  const { kind, documentId, relationId, targetId, place, since, saidIn, quote } = alarm;
  await ctx.sql(
    `insert into legal.alarm (id, document_id, cause, kind, relation_id, target_id, place, since, said_in, quote, raised_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, documentId, causeOf(alarm), kind, relationId, targetId, place, since, saidIn, quote, ctx.now],
  );
  await recordRaised(ctx, id, alarm);
}

async function clear(ctx: Hands, id: string): Promise<void> {
  await ctx.sql('update legal.alarm set cleared_at = $2 where id = $1', [id, ctx.now]);
  ctx.record({
    type: 'legal-alarm.cleared',
    subject: { type: 'LegalAlarm', id },
    payload: { actorId: null },
  });
}
