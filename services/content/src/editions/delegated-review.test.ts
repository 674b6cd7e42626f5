import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { grantDelegation, identityService } from '@portal/identity/testing';
import { globalId, runCommand } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { setClock, testRuntime } from '@portal/kit/testing';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk } from '../testing/walk.ts';
import type { Step, Walked } from '../testing/walk.ts';
import { saveRevision } from './save-revision.ts';
import { steps } from './steps.ts';

const VERIFIED: Step[] = ['submit', 'accept', 'compile', 'verify'];
const NINE = '2026-11-25T09:00:00.000+07:00';
const NOON = '2026-11-25T12:00:00.000+07:00';
const JUST_BEFORE = '2026-11-25T11:59:59.999+07:00';

let newsroom: Newsroom;
let identity: ServiceRuntime;
before(async () => {
  newsroom = await aNewsroom();
  identity = await testRuntime(identityService, newsroom.db);
  await setClock(newsroom.db, NINE);
});
after(async () => {
  await setClock(newsroom.db, null);
  await identity.close();
  await newsroom.close();
});

const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
type Person = keyof Newsroom['people'];

async function waitsFor(who: Person, { id }: Walked): Promise<boolean> {
  const { data } = await read<{ editionsAwaiting: { edges: { node: { id: string } }[] } }>(
    newsroom,
    newsroom.people[who],
    '{ editionsAwaiting(desk: APPROVE, first: 100) { edges { node { id } } } }',
  );
  return data.editionsAwaiting.edges.some(({ node }) => node.id === globalId('Edition', id));
}

const delegate = async (grantee: Person) => {
  const { refusals } = await runCommand(identity, newsroom.people.EDITOR_IN_CHIEF, grantDelegation, {
    ...{ granteeId: newsroom.people[grantee].personId ?? '', rights: ['APPROVE'] },
    ...{ until: new Date(NOON), decisionNumber: '15/QĐ-SCT' },
  });
  assert.deepEqual(refusals, []);
};

test('a delegation that ends while its delegate is reviewing: refused at 12:00:00.000, and the item waits for the grantor (A6)', async () => {
  const early = await walk(newsroom, VERIFIED);
  const late = await walk(newsroom, VERIFIED);
  await delegate('BOARD_MEMBER');
  await setClock(newsroom.db, JUST_BEFORE);
  assert.ok(await waitsFor('BOARD_MEMBER', late));
  const inTime = await act(newsroom, 'BOARD_MEMBER', steps.approve, { id: early.id });
  assert.deepEqual(codesOf(inTime), []);
  await setClock(newsroom.db, NOON);
  assert.deepEqual(codesOf(await act(newsroom, 'BOARD_MEMBER', steps.approve, { id: late.id })), [
    'NO_RIGHT',
  ]);
  assert.equal(await waitsFor('BOARD_MEMBER', late), false);
  assert.ok(await waitsFor('EDITOR_IN_CHIEF', late));
  late.version = await take(newsroom, 'approve', late);
  await setClock(newsroom.db, NINE);
});

test('whoever verified an item does not approve it by delegation, but others they do (A6)', async () => {
  const own = await walk(newsroom, VERIFIED);
  const planned = await walk(newsroom, ['submit', 'accept', 'compile']);
  await delegate('DEPUTY_EDITOR_IN_CHIEF');
  assert.deepEqual(codesOf(await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.approve, { id: own.id })), [
    'OWN_WORK',
  ]);
  await take(newsroom, 'override', planned, 'EDITOR_IN_CHIEF');
  const other = await act(newsroom, 'DEPUTY_EDITOR_IN_CHIEF', steps.approve, { id: planned.id });
  assert.deepEqual(codesOf(other), []);
});

test('whoever acts for another is named with them where a step came too late (TUQ., Điều 14.2)', async () => {
  const edition = await walk(newsroom, VERIFIED);
  await act(newsroom, 'BOARD_MEMBER', steps.approve, { id: edition.id, expectedVersion: edition.version });
  const late = await act(newsroom, 'EDITOR_IN_CHIEF', steps.approve, {
    ...{ id: edition.id, expectedVersion: edition.version },
  });
  assert.match(String(late.refusals[0]?.params?.['who']), /\(TUQ\. .+\)$/);
});

test('the posting officer cannot change a character, neither by the command nor in the database (Điều 15, Bước 3b)', async () => {
  const edition = await walk(newsroom, VERIFIED);
  edition.version = await take(newsroom, 'approve', edition);
  const content = aDraft({ title: 'Khai mạc hội chợ Công Thương!' });
  const saved = await act(newsroom, 'POSTING_OFFICER', saveRevision, { id: edition.id, content });
  assert.deepEqual(codesOf(saved), ['WRONG_STATE']);
  // As the service itself, past all commands.
  const { pool } = newsroom.runtime;
  const frozen = pool.query(
    `update content.workflow_item set content_hash = repeat('0', 64), lock_version = lock_version + 1
     where edition_id = $1`,
    [edition.id],
  );
  await assert.rejects(frozen, /frozen/);
  await assert.rejects(
    pool.query(`update content.revision set content = content || '{"title":"X"}' where edition_id = $1`, [
      edition.id,
    ]),
    /permission denied/,
  );
  await pool.query(
    `insert into content.revision (id, edition_id, number, content, content_hash, saved_by, saved_at)
     select gen_random_uuid(), edition_id, 99, content || '{"title":"X"}', repeat('0', 64), saved_by, saved_at
     from content.revision where edition_id = $1`,
    [edition.id],
  );
  const slipped = pool.query(
    `update content.edition e set current_revision_id = r.id from content.revision r
     where r.edition_id = e.id and r.number = 99 and e.id = $1`,
    [edition.id],
  );
  await assert.rejects(slipped, /another text/);
});
