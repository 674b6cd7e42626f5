import { setTimer } from '@portal/kit';
import type { TimerContext, TimerHandler, TimerSetting } from '@portal/kit';

const KIND = 'delegation-end';
const WARNING_MS = 86_400_000;

interface Ending {
  grantor_id: string;
  grantee_id: string;
  until: Date;
}

/** Both sides hear of an end a day before, if it lies so far ahead, and when it is there (Điều 14.2). */
export const watchEnd = (
  ctx: Parameters<typeof setTimer>[0] & { now: Date },
  delegationId: string,
  until: Date,
): Promise<void> => {
  const warning = new Date(until.getTime() - WARNING_MS);
  return setTimer(ctx, {
    kind: KIND,
    subject: { type: 'Delegation', id: delegationId },
    at: warning > ctx.now ? warning : until,
  } satisfies TimerSetting);
};

/** Nothing ends by it: the right is gone at its last instant by itself (D2). What was revoked has been told. */
export const delegationEnd: TimerHandler = {
  kind: KIND,
  async fire(ctx, { subject }) {
    const delegation = await unrevoked(ctx, subject.id);
    if (!delegation) return;
    const { grantor_id, grantee_id, until } = delegation;
    const over = until <= ctx.now;
    ctx.record({
      type: over ? 'delegation.ended' : 'delegation.expiring',
      subject,
      payload: {
        ...{ delegationId: subject.id, grantorId: grantor_id, granteeId: grantee_id, actorId: null },
        until: until.toISOString(),
      },
    });
    if (!over) await watchEnd(ctx, subject.id, until);
  },
};

async function unrevoked({ sql }: TimerContext, id: string): Promise<Ending | undefined> {
  const [row] = await sql<Ending>(
    `select grantor_id, grantee_id, upper(valid) as until from identity.delegation
     where id = $1 and revoked_by is null and not isempty(valid)`,
    [id],
  );
  return row;
}
