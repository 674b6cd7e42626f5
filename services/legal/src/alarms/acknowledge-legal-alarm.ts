import type { Command } from '@portal/kit';
import { lockedAlarm } from './alarm-row.ts';
import type { AlarmRow } from './alarm-row.ts';
import { maySeeTo } from './alarm.policy.ts';

export interface AcknowledgeLegalAlarm {
  id: string;
  /** What is done about it. */
  note: string;
}

const LONGEST_NOTE = 2_000;

/** Somebody has seen it and says what is done; the alarm stands until its cause is gone, and waits for nobody any more. */
export const acknowledgeLegalAlarm: Command<AcknowledgeLegalAlarm, AlarmRow, { alarmId: string }> = {
  name: 'acknowledgeLegalAlarm',
  load: async (ctx, { id }) => (await lockedAlarm(ctx.sql, id)) ?? ctx.refuse({ code: 'NOT_FOUND' }),
  async allows(ctx, alarm) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const done = alarm.acknowledged_at === null ? [] : [{ code: 'ALARM_ACKNOWLEDGED' }];
    return (await maySeeTo(ctx, alarm)) ? done : [{ code: 'NO_RIGHT' }, ...done];
  },
  async validate(_ctx, _alarm, { note }) {
    if (note.trim() === '') return [{ code: 'ALARM_NOTE_MISSING', field: 'note' }];
    return note.length > LONGEST_NOTE
      ? [{ code: 'ALARM_NOTE_TOO_LONG', params: { most: LONGEST_NOTE }, field: 'note' }]
      : [];
  },
  async run(ctx, { id }, { note }) {
    await ctx.sql(
      'insert into legal.alarm_acknowledgement (alarm_id, person_id, note, at) values ($1, $2, $3, $4)',
      [id, ctx.actor.personId, note.normalize('NFC').trim(), ctx.now],
    );
    ctx.record({
      type: 'legal-alarm.acknowledged',
      subject: { type: 'LegalAlarm', id },
      payload: { actorId: ctx.actor.personId },
    });
    return { alarmId: id };
  },
  subject: ({ alarmId }) => ({ type: 'LegalAlarm', id: alarmId }),
  audited: ({ note }) => ({ note }),
};
