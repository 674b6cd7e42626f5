import type { Consumer } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';

interface AtRisk {
  unitId: string;
  unitName: string;
  counted: number;
  required: number;
}

const FIGURES = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** The unit's heads, and the editor-in-chief, who alone holds OVERRIDE, hear that a unit is below its quota (Điều 10.3). */
export const onQuota: Consumer = {
  name: 'on-quota.notify',
  types: ['quota.at-risk'],
  async react(ctx, { eventId, subject, payload, occurredAt }) {
    const { unitId, unitName, counted, required } = payload as unknown as AtRisk;
    const hearers = await ctx.sql<{ person_id: string }>(
      `select person_id from identity.who_may('UNIT_APPROVE', jsonb_build_object('unit', $1::text))
       union select person_id from identity.who_may('OVERRIDE', '{}')`,
      [unitId],
    );
    const notice = {
      ...{ eventId, kind: 'QUOTA_AT_RISK', subject, version: null, waiting: false, at: occurredAt },
      detail: { title: unitName, reason: `${FIGURES.format(counted)}/${required}` },
    };
    await deliver(ctx, new Map(hearers.map(({ person_id }) => [person_id, notice])));
  },
};
