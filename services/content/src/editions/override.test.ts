import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aDelegation, aPerson } from '@portal/identity/testing';
import { runCommand } from '@portal/kit';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { act, take, walk } from '../testing/walk.ts';
import type { Walked } from '../testing/walk.ts';
import { retroReviewEdition } from './retro-review-edition.ts';
import { steps } from './steps.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

const stateOf = async ({ id }: Walked) => {
  const [row] = await newsroom.db.query<{ state: string }>(
    'select state from content.workflow_item where edition_id = $1',
    [id],
  );
  return row?.state;
};

async function overridden(): Promise<Walked> {
  const walked = await walk(newsroom, ['submit', 'accept', 'compile']);
  walked.version = await take(newsroom, 'override', walked, 'EDITOR_IN_CHIEF');
  return walked;
}

test('the editor-in-chief stands in for the verifier, approves, and another posts; a verifier looks afterwards (D5)', async () => {
  const walked = await overridden();
  walked.version = await take(newsroom, 'approve', walked);
  walked.version = await take(newsroom, 'post', walked);
  assert.equal(await stateOf(walked), 'PUBLISHED');
  const review = (who: 'EDITOR_IN_CHIEF' | 'DEPUTY_EDITOR_IN_CHIEF', verdict: 'UPHELD' | 'OBJECTED') =>
    act(newsroom, who, retroReviewEdition, { id: walked.id, verdict });
  assert.deepEqual(codesOf(await review('EDITOR_IN_CHIEF', 'UPHELD')), ['NO_RIGHT']);
  assert.deepEqual(codesOf(await review('DEPUTY_EDITOR_IN_CHIEF', 'OBJECTED')), ['REASON_MISSING']);
  assert.ok((await review('DEPUTY_EDITOR_IN_CHIEF', 'UPHELD')).value);
  assert.deepEqual(codesOf(await review('DEPUTY_EDITOR_IN_CHIEF', 'UPHELD')), ['NO_RETRO_REVIEW']);
  const [row] = await newsroom.db.query(
    'select verdict, reviewer_id from content.retro_review where edition_id = $1',
    [walked.id],
  );
  assert.deepEqual(row, { verdict: 'UPHELD', reviewer_id: newsroom.people.DEPUTY_EDITOR_IN_CHIEF.personId });
});

test('it takes a reason, and is never for one’s own piece', async () => {
  const walked = await walk(newsroom, ['submit', 'accept', 'compile']);
  const bare = await act(newsroom, 'EDITOR_IN_CHIEF', steps.override, { id: walked.id });
  assert.deepEqual(codesOf(bare), ['REASON_MISSING']);
  const own = await walk(newsroom, ['submit', 'accept', 'compile'], { who: 'EDITOR_IN_CHIEF' });
  const mine = await act(newsroom, 'EDITOR_IN_CHIEF', steps.override, { id: own.id, reason: 'Gấp' });
  assert.deepEqual(codesOf(mine), ['OWN_WORK']);
});

test('the author never looks at it afterwards either, and a looked-at one is not rewritten', async () => {
  const walked = await walk(newsroom, ['submit', 'accept', 'compile'], { who: 'DEPUTY_EDITOR_IN_CHIEF' });
  await take(newsroom, 'override', walked, 'EDITOR_IN_CHIEF');
  const own = await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', retroReviewEdition, {
    id: walked.id,
    verdict: 'UPHELD',
  });
  assert.deepEqual(codesOf(own), ['OWN_WORK']);
  const other = await aPerson(newsroom.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' });
  const input = { id: walked.id, verdict: 'OBJECTED' as const, remark: 'Số liệu chưa kiểm tra' };
  assert.ok((await runCommand(newsroom.runtime, other, retroReviewEdition, input)).value);
  await assert.rejects(
    newsroom.db.query("update content.retro_review set verdict = 'UPHELD' where edition_id = $1", [
      walked.id,
    ]),
    { detail: 'OWN_WORK' },
  );
});

test('approved by delegation, the step says for whom (TUQ.), and the delegate never approves what they wrote', async () => {
  const delegate = await aPerson(newsroom.db, { role: 'BOARD_MEMBER' });
  const chief = newsroom.people.EDITOR_IN_CHIEF;
  await aDelegation(newsroom.db, { by: chief, to: delegate, rights: ['APPROVE'] });
  const { id } = await walk(newsroom, ['submit', 'accept', 'compile', 'verify']);
  assert.deepEqual(codesOf(await runCommand(newsroom.runtime, delegate, steps.approve, { id })), []);
  const [step] = await newsroom.db.query(
    "select person_id, on_behalf_of, role from content.review_step where edition_id = $1 and action = 'approve'",
    [id],
  );
  assert.deepEqual(step, {
    person_id: delegate.personId,
    on_behalf_of: chief.personId,
    role: 'EDITOR_IN_CHIEF',
  });
});
