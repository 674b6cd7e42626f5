import type { SubjectReference } from '../commands/command.ts';
import { loaderOf } from '../runtime/context.ts';
import type { Context } from '../runtime/context.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';

/** What is read beyond the ordinary duty of a desk; see infra/decisions/0050-the-audit.md. */
export type PrivilegedRead = 'AUDIT_TRAIL' | 'CLOSED_EDITION';

/**
 * Records that this person reads this, before it is shown; what cannot be recorded is not shown (D9). However many things a
 * request reads, it is one insert a tick, and the same thing counts once.
 */
export async function recordRead(
  context: Context,
  what: PrivilegedRead,
  { type, id }: SubjectReference,
): Promise<void> {
  const { personId, sessionId, traceId } = context.actor;
  await loaderOf(context, writeReads).load(
    JSON.stringify({ what, type, id, person: personId, session: sessionId, trace: traceId }),
  );
}

async function writeReads(runtime: ServiceRuntime, reads: readonly string[]): Promise<true[]> {
  await runtime.pool.query(
    `insert into ${runtime.name}.audit_read (person_id, session_id, trace_id, what, subject_type, subject_id)
     select person, session, trace, what, type, id
     from unnest($1::jsonb[]) as read, jsonb_to_record(read)
       as r (person uuid, session text, trace text, what text, type text, id text)`,
    [reads],
  );
  return reads.map(() => true);
}
