import { setTimeout as sleep } from 'node:timers/promises';
import { act, aNewsroom, take, walk } from '@portal/content/testing';
import type { Newsroom } from '@portal/content/testing';
import { steps } from '@portal/content';
import { endAppointment, identityService } from '@portal/identity/testing';
import { runCommand } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { testRuntime } from '@portal/kit/testing';

export interface Raced {
  outcomes: Record<string, number>;
  /** Times at which something happened that must not. */
  wrong: number;
}

type Place = Newsroom & { identity: ServiceRuntime };
type Race = (times: number) => Promise<Raced>;

/** Runs one encounter so many times in one newsroom; `meet` names its outcome, or answers null when a rule was broken. */
const often =
  (meet: (newsroom: Place) => Promise<string | null>): Race =>
  async (times) => {
    const plain = await aNewsroom();
    const newsroom = { ...plain, identity: await testRuntime(identityService, plain.db) };
    const raced: Raced = { outcomes: {}, wrong: 0 };
    try {
      for (let at = 0; at < times; at++) {
        const outcome = await meet(newsroom);
        if (outcome === null) raced.wrong++;
        else raced.outcomes[outcome] = (raced.outcomes[outcome] ?? 0) + 1;
      }
      return raced;
    } finally {
      await newsroom.identity.close();
      await newsroom.close();
    }
  };

const count = async (newsroom: Newsroom, editionId: string, action: string) =>
  (
    await newsroom.db.query('select from content.review_step where edition_id = $1 and action = $2', [
      editionId,
      action,
    ])
  ).length;

/** Two verifiers press at the same moment: one step, and the other is told who and when. */
const twoVerifiers = often(async (newsroom) => {
  const { id, version } = await walk(newsroom, ['submit', 'accept', 'compile']);
  const press = () => act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.verify, { id, expectedVersion: version });
  const answers = await Promise.all([press(), press()]);
  const won = answers.filter(({ value }) => value !== null).length;
  const told = answers.every(
    ({ value, refusals }) => value !== null || refusals[0]?.code === 'VERSION_CONFLICT',
  );
  return won === 1 && told && (await count(newsroom, id, 'verify')) === 1 ? 'one won' : null;
});

/** About as long as an approval takes: the office ends before it, after it, or in the middle. */
const APPROVING_MS = 12;

/** Revoked while approving (D2): either it was approved before, or not at all. */
const revokeAndApprove = often(async (newsroom) => {
  const { id, version } = await walk(newsroom, ['submit', 'accept', 'compile', 'verify']);
  const { personId } = newsroom.people.EDITOR_IN_CHIEF;
  const [held] = await newsroom.db.query<{ id: string }>(
    `select id from identity.appointment where person_id = $1 and valid @> kit.now()`,
    [personId],
  );
  const revoke = sleep(Math.random() * APPROVING_MS).then(() =>
    runCommand(newsroom.identity, newsroom.people.DIRECTOR, endAppointment, {
      appointmentId: held?.id ?? '',
      decisionNumber: '1',
    }),
  );
  const approve = act(newsroom, 'EDITOR_IN_CHIEF', steps.approve, { id, expectedVersion: version });
  const [ended, { value }] = await Promise.all([revoke, approve]);
  if (ended.value === null) return null;
  const [revoked] = await newsroom.db.query<{ at: Date }>(
    'select upper(valid) as at from identity.appointment where id = $1',
    [held?.id],
  );
  const [step] = await newsroom.db.query<{ at: Date }>(
    `select at from content.review_step where edition_id = $1 and action = 'approve'`,
    [id],
  );
  await newsroom.db.query(
    `insert into identity.appointment (id, person_id, role, decision_number, valid, created_at)
     values (gen_random_uuid(), $1, 'EDITOR_IN_CHIEF', '1', tstzrange(kit.now(), null), kit.now())`,
    [personId],
  );
  if ((value !== null) !== (step !== undefined)) return null;
  if (!step) return 'revoked first';
  return revoked && step.at <= revoked.at ? 'approved first' : null;
});

/** Posted and sent back at the same moment: one of them happened. */
const postAndSendBack = often(async (newsroom) => {
  const walked = await walk(newsroom, ['submit', 'accept', 'compile', 'verify']);
  const version = await take(newsroom, 'approve', walked);
  const input = { id: walked.id, expectedVersion: version };
  const [post, back] = await Promise.all([
    act(newsroom, 'POSTING_OFFICER', steps.post, input),
    act(newsroom, 'EDITOR_IN_CHIEF', steps.sendBack, { ...input, reason: 'Sai số liệu', to: 'VERIFYING' }),
  ]);
  const [row] = await newsroom.db.query<{ state: string; shown: boolean }>(
    `select state, exists (select from content.publication p where p.edition_id = w.edition_id) as shown
     from content.workflow_item w where edition_id = $1`,
    [walked.id],
  );
  if (post.value && !back.value && row?.state === 'PUBLISHED' && row.shown) return 'posted';
  return back.value && !post.value && row?.state === 'VERIFYING' && !row.shown ? 'sent back' : null;
});

export const RACES: Readonly<Record<string, Race>> = {
  'two verifiers at the same moment': twoVerifiers,
  'revoked while approving': revokeAndApprove,
  'posted while sent back': postAndSendBack,
};
