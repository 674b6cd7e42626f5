import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { anAssignment } from '@portal/identity/testing';
import type { PublicItem } from '../public/public-item.ts';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';
import type { Step, Walked } from '../testing/walk.ts';
import { correctEdition } from './correct-edition.ts';
import { resubmitEdition } from './resubmit-edition.ts';
import { saveRevision } from './save-revision.ts';
import { steps } from './steps.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const NOTE = 'Số gian hàng là 102, không phải 120.';
const TITLE = 'Khai mạc hội chợ Công Thương với 102 gian hàng';
const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

const stateOf = async ({ id }: Walked) => {
  const [row] = await newsroom.db.query<{ state: string }>(
    'select state from content.workflow_item where edition_id = $1',
    [id],
  );
  return row?.state;
};

const publicOf = async ({ id }: Walked) => {
  const [row] = await newsroom.db.query<PublicItem>(
    'select i.* from content.edition e join content.public_item i using (item_id) where e.id = $1',
    [id],
  );
  return row ?? assert.fail('not public');
};

async function corrected({ id }: Walked, taken: Step[] = []): Promise<Walked> {
  const { value, refusals } = await act(newsroom, 'INFORMATION_OFFICER', correctEdition, { id, note: NOTE });
  assert.deepEqual(refusals, []);
  const correction = { id: value?.editionId ?? '', version: 1 };
  const saved = await act(newsroom, 'INFORMATION_OFFICER', saveRevision, {
    id: correction.id,
    content: aDraft({ title: TITLE }),
  });
  assert.deepEqual(saved.refusals, []);
  correction.version += 1;
  for (const step of taken)
    correction.version = await take(
      newsroom,
      step,
      correction,
      step === 'submit' ? 'INFORMATION_OFFICER' : undefined,
    );
  return correction;
}

test('a correction goes all the steps; posted, it stands at the item’s place with its note, and the old address leads there (D6)', async () => {
  const old = await walk(newsroom, WHOLE_WAY);
  const before = await publicOf(old);
  const correction = await corrected(old, ['submit', 'accept', 'compile', 'verify', 'approve']);
  assert.equal((await publicOf(old)).title, before.title, 'until it is posted the public reads the old text');
  await take(newsroom, 'post', correction);
  const now = await publicOf(old);
  assert.deepEqual([await stateOf(old), await stateOf(correction)], ['SUPERSEDED', 'PUBLISHED']);
  assert.deepEqual(
    [now.title, now.edition_id, now.published_at],
    [TITLE, correction.id, before.published_at],
  );
  assert.notEqual(now.path, before.path);
  const [found] = await newsroom.db.query(
    `select r.from_path, c.note from content.redirect r join content.public_correction c using (item_id) where c.item_id = $1`,
    [now.item_id],
  );
  assert.deepEqual(found, { from_path: before.path, note: NOTE });
});

test('one at a time, with a note, and only of what is posted', async () => {
  const draft = await walk(newsroom, []);
  const early = await act(newsroom, 'INFORMATION_OFFICER', correctEdition, { id: draft.id, note: NOTE });
  assert.deepEqual(codesOf(early), ['NOT_PUBLISHED']);
  const old = await walk(newsroom, WHOLE_WAY);
  const bare = await act(newsroom, 'INFORMATION_OFFICER', correctEdition, { id: old.id, note: ' ' });
  assert.deepEqual(codesOf(bare), ['CORRECTION_NOTE_MISSING']);
  const tries = await Promise.all(
    [1, 2, 3].map(() => act(newsroom, 'INFORMATION_OFFICER', correctEdition, { id: old.id, note: NOTE })),
  );
  assert.equal(tries.filter(({ value }) => value !== null).length, 1);
  assert.deepEqual(new Set(tries.flatMap(codesOf)), new Set(['CORRECTION_OPEN']));
});

test('returned and sent again it is still the correction', async () => {
  const old = await walk(newsroom, WHOLE_WAY);
  const correction = await corrected(old, ['submit', 'return']);
  const { value } = await act(newsroom, 'INFORMATION_OFFICER', resubmitEdition, { id: correction.id });
  const again = { id: value?.editionId ?? '', version: 1 };
  for (const step of WHOLE_WAY)
    again.version = await take(newsroom, step, again, step === 'submit' ? 'INFORMATION_OFFICER' : undefined);
  assert.equal(await stateOf(old), 'SUPERSEDED');
});

test('what was taken down meanwhile is not brought back by a correction', async () => {
  const old = await walk(newsroom, WHOLE_WAY);
  const correction = await corrected(old, ['submit', 'accept', 'compile', 'verify', 'approve']);
  await take(newsroom, 'withdraw', old);
  const posted = await act(newsroom, 'POSTING_OFFICER', steps.post, { id: correction.id });
  assert.deepEqual(codesOf(posted), ['CORRECTED_GONE']);
  assert.equal(await stateOf(correction), 'APPROVED');
});

test('whoever opens a correction is its author: they neither verify nor approve it (D5)', async () => {
  const old = await walk(newsroom, WHOLE_WAY);
  const { DEPUTY_EDITOR_IN_CHIEF: deputy, EDITOR_IN_CHIEF: chief } = newsroom.people;
  await anAssignment(newsroom.db, { to: deputy, by: chief, section: 'tin-tuc-su-kien' });
  const { value } = await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', correctEdition, { id: old.id, note: NOTE });
  const correction = { id: value?.editionId ?? '', version: 1 };
  for (const step of ['submit', 'accept', 'compile'] as const)
    correction.version = await take(
      newsroom,
      step,
      correction,
      step === 'submit' ? 'DEPUTY_EDITOR_IN_CHIEF' : undefined,
    );
  const own = await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.verify, { id: correction.id });
  assert.deepEqual(codesOf(own), ['OWN_WORK']);
});
