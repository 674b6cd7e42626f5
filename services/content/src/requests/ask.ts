import { isUuid, newId, setTimer } from '@portal/kit';
import type { Command, CommandContext, Refusal } from '@portal/kit';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { nextReminder, REMINDER } from './reminders.ts';
import { requestEvent } from './request-event.ts';
import { mayAsk } from './request.policy.ts';
import type { RequestType } from './request-row.ts';
import { takeNumber } from './take-number.ts';

export interface Ask {
  personId?: string | null;
  unitId?: string | null;
  subject: string;
  brief: string;
  kind: KindCode;
  section: string;
  field?: string | null;
  dueAt: Date;
}

const LONGEST = { subject: 300, brief: 4_000 };
const worded = (text: string) => text.normalize('NFC').trim();

/** A commission (Điều 14.3) and a request for information (Mẫu 2) are asked for alike; only the latter has a number. */
const asking = (name: string, type: RequestType): Command<Ask, Ask, { requestId: string }> => ({
  name,
  load: async (_ctx, input) => ({ ...input, subject: worded(input.subject), brief: worded(input.brief) }),
  async allows(ctx, { section, field }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const asked = { type, section, field: field ?? null, unit_id: null, person_id: null };
    return (await mayAsk(ctx, asked)) ? [] : [{ code: 'NO_RIGHT' }];
  },
  validate: async (ctx, asked) => faults(ctx, type, asked),
  async run(ctx, asked) {
    const { personId = null, unitId = null, subject, brief, kind, section, field = null, dueAt } = asked;
    const id = newId();
    const askerId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    const slip = type === 'INFORMATION_REQUEST' ? await takeNumber(ctx, 'MAU_2') : null;
    await ctx.sql(
      `insert into content.request (id, type, year, number, asker_id, person_id, unit_id, subject, brief, kind, section,
         field, due_at, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[id, type, slip?.year ?? null, slip?.number ?? null, askerId, personId, unitId],
        ...[subject, brief, kind, section, field, dueAt, ctx.now],
      ],
    );
    const request = {
      id,
      type,
      subject,
      person_id: personId,
      unit_id: unitId,
      asker_id: askerId,
      due_at: dueAt,
    };
    ctx.record(requestEvent('request.made', request, askerId));
    await setTimer(ctx, {
      kind: REMINDER,
      subject: { type: 'ContentRequest', id },
      at: nextReminder(dueAt, ctx.now),
    });
    return { requestId: id };
  },
  subject: ({ requestId }) => ({ type: 'ContentRequest', id: requestId }),
});

/** Đặt bài (Điều 14.3): an item ordered from a person or a unit. */
export const commissionItem = asking('commissionItem', 'COMMISSION');

/** Phiếu yêu cầu cung cấp thông tin (Mẫu 2, Điều 10.1b): numbered, from the board to a unit, with a day by which. */
export const requestInformation = asking('requestInformation', 'INFORMATION_REQUEST');

async function faults(ctx: CommandContext, type: RequestType, asked: Ask): Promise<Refusal[]> {
  const { personId, unitId, subject, brief, kind, dueAt } = asked;
  const wrong: Refusal[] = [];
  if (!(await isThere(ctx, type, { personId, unitId })))
    wrong.push({ code: 'ADDRESSEE_MISSING', field: 'unitId' });
  if (subject === '') wrong.push({ code: 'SUBJECT_MISSING', field: 'subject' });
  if (brief === '') wrong.push({ code: 'BRIEF_MISSING', field: 'brief' });
  for (const [field, text] of [
    ['subject', subject],
    ['brief', brief],
  ] as const)
    if (text.length > LONGEST[field])
      wrong.push({ code: 'REQUEST_TOO_LONG', params: { most: LONGEST[field] }, field });
  if (dueAt <= ctx.now) wrong.push({ code: 'DUE_IN_PAST', field: 'dueAt' });
  if (!Object.hasOwn(KINDS, kind))
    wrong.push({ code: 'CONTENT_MALFORMED', params: { path: 'kind' }, field: 'kind' });
  return wrong;
}

/** Exactly one addressee, who exists now; only a unit is asked by Mẫu 2. */
async function isThere(
  ctx: CommandContext,
  type: RequestType,
  { personId, unitId }: Pick<Ask, 'personId' | 'unitId'>,
): Promise<boolean> {
  if (Boolean(personId) === Boolean(unitId) || !isUuid(personId ?? unitId ?? '')) return false;
  if (personId && type === 'INFORMATION_REQUEST') return false;
  const found = personId
    ? await ctx.sql('select from identity.people($1::uuid[])', [[personId]])
    : await ctx.sql(
        `select from identity.units_during(tstzrange($2::timestamptz, $2::timestamptz, '[]')) u where u.unit_id = $1`,
        [unitId, ctx.now],
      );
  return found.length > 0;
}
