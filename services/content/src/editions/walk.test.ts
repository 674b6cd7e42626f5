import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { aDraft } from '../testing/factories.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';
import type { PublicItem } from '../public/public-item.ts';
import { remarkOnEdition } from './remark-on-edition.ts';
import { resubmitEdition } from './resubmit-edition.ts';
import type { Revision } from './revision.entity.ts';
import { saveRevision } from './save-revision.ts';
import { steps } from './steps.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

/** The only row that a question about one thing has. */
async function theRow<Row extends object = Record<string, string>>(
  text: string,
  ...values: unknown[]
): Promise<Row> {
  const [row] = await newsroom.db.query<Row>(text, values);
  assert.ok(row, text);
  return row;
}
const stateOf = async (id: string) =>
  (await theRow('select state from content.workflow_item where edition_id = $1', id))['state'];

test('an individual declares, sends direct, and after three steps and posting it is public (Điều 10.1a, 15)', async () => {
  const { id } = await walk(newsroom, WHOLE_WAY);
  assert.equal(await stateOf(id), 'PUBLISHED');
  const publication = await theRow('select path from content.publication where edition_id = $1', id);
  assert.match(publication['path'] ?? '', /^\/tin-tuc-su-kien\/khai-mac-hoi-cho-cong-thuong-[2-9b-z]{7}$/);
  const edition = await theRow('select * from content.edition where id = $1', id);
  for (const column of ['declared_at', 'first_received_at', 'accepted_at', 'published_at'])
    assert.ok(edition[column], column);
});

test('without the declaration an individual’s piece is not received (Điều 10.1a)', async () => {
  const { id, version } = await walk(newsroom, []);
  const input = { id, expectedVersion: version, declaration: false };
  const { refusals } = await act(newsroom, 'INFORMATION_OFFICER', steps.submit, input);
  assert.deepEqual(
    refusals.map(({ code }) => code),
    ['DECLARATION_MISSING'],
  );
  assert.equal(await stateOf(id), 'DRAFT');
});

test('a unit’s piece waits for the unit’s head; the head’s own goes through the deputy (Điều 10.1a)', async () => {
  const walked = await walk(newsroom, ['submit'], { mode: 'ON_BEHALF_OF_UNIT', who: 'UNIT_HEAD' });
  assert.equal(await stateOf(walked.id), 'UNIT_APPROVAL');
  const own = await act(newsroom, 'UNIT_HEAD', steps.unitApprove, { id: walked.id });
  assert.deepEqual(
    own.refusals.map(({ code }) => code),
    ['OWN_WORK'],
  );
  await take(newsroom, 'unitApprove', walked, 'UNIT_DEPUTY');
  assert.equal(await stateOf(walked.id), 'SUBMITTED');
});

test('what is incomplete is not received, and every lack is named at once (Điều 9.2)', async () => {
  const draft = aDraft({ title: '', summary: '', eventAt: null, origin: 'COLLECTED', byline: [] });
  const { id } = await walk(newsroom, [], { draft });
  const { refusals } = await act(newsroom, 'INFORMATION_OFFICER', steps.submit, { id, declaration: true });
  assert.deepEqual(refusals.map(({ code }) => code).sort(), [
    'BYLINE_MISSING',
    'EVENT_TIME_MISSING',
    'SOURCE_MISSING',
    'SUMMARY_MISSING',
    'TITLE_MISSING',
  ]);
});

test('a returned piece is taken up once more, as a linked edition of the same item (Điều 9.2)', async () => {
  const walked = await walk(newsroom, ['submit', 'accept']);
  await take(newsroom, 'return', walked, 'STANDING_SECRETARIAT');
  const again = await act(newsroom, 'INFORMATION_OFFICER', resubmitEdition, { id: walked.id });
  assert.deepEqual(again.refusals, []);
  const next = await theRow<{ id: string; number: number }>(
    'select id, number from content.edition where resubmits = $1',
    walked.id,
  );
  assert.equal(next.number, 2);
  assert.equal(await stateOf(next.id), 'DRAFT');
  const twice = await act(newsroom, 'INFORMATION_OFFICER', resubmitEdition, { id: walked.id });
  assert.deepEqual(
    twice.refusals.map(({ code }) => code),
    ['ALREADY_RESUBMITTED'],
  );
});

test('a withdrawn item keeps its address and shows title and notice only (D17)', async () => {
  const walked = await walk(newsroom, [...WHOLE_WAY, 'withdraw']);
  const item = await theRow<PublicItem>(`select * from content.public_item where edition_id = $1`, walked.id);
  assert.equal(item.withdrawal_reason, 'Sai số liệu');
  assert.equal(item.summary, '');
  assert.deepEqual(item.byline, []);
  const texts = await newsroom.db.query('select 1 from content.public_text where item_id = $1', [
    item.item_id,
  ]);
  assert.equal(texts.length, 0);
});

test('a save on a version that somebody has changed meanwhile keeps nothing', async () => {
  const { id, version } = await walk(newsroom, []);
  const save = (title: string) =>
    act(newsroom, 'INFORMATION_OFFICER', saveRevision, {
      id,
      expectedVersion: version,
      content: aDraft({ title }),
    });
  assert.deepEqual((await save('Lần một')).refusals, []);
  assert.deepEqual(
    (await save('Lần hai')).refusals.map(({ code }) => code),
    ['VERSION_CONFLICT'],
  );
  const rows = await newsroom.db.query<Pick<Revision, 'content'>>(
    'select content from content.revision where edition_id = $1',
    [id],
  );
  assert.deepEqual(rows.map(({ content }) => content.title).sort(), [
    'Khai mạc hội chợ Công Thương',
    'Lần một',
  ]);
});

test('whoever amends the byline to name the deputy keeps the deputy from verifying (D5)', async () => {
  const walked = await walk(newsroom, ['submit', 'accept']);
  const deputy = newsroom.people.DEPUTY_EDITOR_IN_CHIEF.personId;
  const byline = [{ name: 'Phó ban', part: 'WRITER', personId: deputy }];
  const input = { id: walked.id, expectedVersion: walked.version, content: aDraft({ byline }) };
  assert.deepEqual((await act(newsroom, 'STANDING_SECRETARIAT', saveRevision, input)).refusals, []);
  const version = await take(newsroom, 'compile', { id: walked.id, version: walked.version + 1 });
  const verify = await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.verify, {
    id: walked.id,
    expectedVersion: version,
  });
  assert.deepEqual(
    verify.refusals.map(({ code }) => code),
    ['OWN_WORK'],
  );
});

test('two verifiers at once: one step is taken, the other hears why not', async () => {
  const { id, version } = await walk(newsroom, ['submit', 'accept', 'compile']);
  const press = () => act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.verify, { id, expectedVersion: version });
  const answers = await Promise.all([press(), press()]);
  assert.equal(answers.filter(({ value }) => value !== null).length, 1);
  const refusal = answers.flatMap(({ refusals }) => refusals)[0];
  assert.equal(refusal?.code, 'VERSION_CONFLICT');
  assert.match(String(refusal.params?.['at']), /^\d{4}-\d\d-\d\dT/);
  const rows = await newsroom.db.query(
    `select 1 from content.review_step where edition_id = $1 and action = 'verify'`,
    [id],
  );
  assert.equal(rows.length, 1);
});

test('a remark is for those who may read the edition, and a stranger learns nothing', async () => {
  const { id } = await walk(newsroom, ['submit']);
  const speak = (who: 'STANDING_SECRETARIAT' | 'STAFF', text: string) =>
    act(newsroom, who, remarkOnEdition, { id, text });
  assert.deepEqual((await speak('STANDING_SECRETARIAT', 'Thiếu ảnh.')).refusals, []);
  assert.deepEqual(
    (await speak('STANDING_SECRETARIAT', '  ')).refusals.map(({ code }) => code),
    ['REMARK_EMPTY'],
  );
  assert.deepEqual(
    (await speak('STAFF', 'Cho tôi xem')).refusals.map(({ code }) => code),
    ['NOT_FOUND'],
  );
});
