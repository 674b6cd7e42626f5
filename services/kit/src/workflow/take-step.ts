import { newId } from '../ids/ids.ts';
import type { Basis } from '../access/authority.ts';
import type { CommandContext } from '../commands/command.ts';
import { startClock } from '../due/announce-due.ts';
import type { EditorialAdapter, EditorialSubject, StepTaken, TakenStep } from './editorial.commands.ts';
import { typeOfNoun } from './editorial.names.ts';
import { ruleOf, scopeOf } from './editorial.policy.ts';
import type { EditorialAct, SigningPart } from './editorial.policy.ts';
import { targetsOf } from './editorial.transitions.ts';
import { chosenTarget } from './step-input.ts';
import type { StepInput } from './step-input.ts';

/** How the events are called: `edition.sent-back`. */
const PAST: Record<TakenStep, string> = {
  submit: 'submitted',
  enter: 'entered',
  unitApprove: 'unit-approved',
  accept: 'accepted',
  return: 'returned',
  decline: 'declined',
  compile: 'compiled',
  verify: 'verified',
  override: 'overridden',
  approve: 'approved',
  sendBack: 'sent-back',
  post: 'posted',
  withdraw: 'withdrawn',
};

/** The move: the person's part, the row of the step with the text it was taken on, and the new state (D5, D7). */
export async function takeStep<Subject extends EditorialSubject>(
  ctx: CommandContext,
  { noun, payload, effects }: EditorialAdapter<Subject>,
  step: TakenStep,
  item: Subject,
  input: StepInput,
): Promise<StepTaken> {
  const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
  const to =
    chosenTarget(targetsOf(step, item.state, item.mode), input) ??
    ctx.refuse({ code: 'WRONG_STATE', params: { state: item.state } });
  const version = item.lock_version + 1;
  const part = ruleOf(step, item.state)?.part ?? null;
  const basis = await basisOf(ctx, item, step);
  if (part) await takePart(ctx, item.id, personId, part);
  const stepId = newId();
  const [{ at } = { at: ctx.now }] = await ctx.sql<{ at: Date }>(
    `insert into ${ctx.schema}.review_step (id, edition_id, version, action, part, from_state, to_state, person_id,
       on_behalf_of, delegation_id, role, remark, reason_code, content_hash, revision_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning at`,
    [
      ...[stepId, item.id, version, step, part, item.state, to, personId],
      ...[basis?.onBehalfOf ?? null, basis?.delegationId ?? null, basis?.role ?? null],
      ...[remarkOf(input), to === 'RETURNED' ? input.reasonCode : null],
      ...[item.content_hash, item.current_revision_id ?? null],
    ],
  );
  await ctx.sql(
    `update ${ctx.schema}.workflow_item set state = $2, lock_version = $3 where edition_id = $1`,
    [item.id, to, version],
  );
  const subject = { type: typeOfNoun(noun), id: item.id };
  const correction = (item.corrects ?? null) !== null;
  await startClock(ctx, { subject, section: item.section, correction, stepId, at, state: to });
  await effects?.[step]?.(ctx, item, input);
  ctx.record({
    type: `${noun}.${to === 'RETURNED' ? PAST.return : PAST[step]}`,
    subject,
    payload: {
      ...payload(item),
      ...{ editionId: item.id, version, state: to, title: item.title },
      ...{ unitId: item.unit_id, section: item.section, field: item.field },
      ...{ authorId: item.author_id, actorId: personId, reason: input.reason ?? null },
      reasonCode: to === 'RETURNED' ? (input.reasonCode ?? null) : null,
    },
  });
  return { editionId: item.id, state: to, version };
}

/** What the next desk reads: the reason, or a word in passing. */
const remarkOf = ({ reason, remark }: StepInput): string | null =>
  [reason, remark].flatMap((text) => text?.normalize('NFC').trim() || []).join('\n\n') || null;

/** Amending or signing makes a part of one; the database holds D5 over all parts of an edition, for ever. */
export async function takePart(
  ctx: CommandContext,
  editionId: string,
  personId: string,
  part: SigningPart,
): Promise<void> {
  await ctx.sql(
    `insert into ${ctx.schema}.signing_part (edition_id, person_id, part) values ($1, $2, $3)
     on conflict (edition_id, person_id, part) do nothing`,
    [editionId, personId, part],
  );
}

/** On which of the rights that the rule names the act rests; the answers are those of the check, under the same lock. */
async function basisOf(
  ctx: CommandContext,
  item: EditorialSubject,
  act: EditorialAct,
): Promise<Basis | null> {
  for (const right of ruleOf(act, item.state)?.rights ?? []) {
    const basis = await ctx.may(right, scopeOf(item));
    if (basis) return basis;
  }
  return null;
}
