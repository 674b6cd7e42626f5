import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createContextKeys, globalId } from '@portal/kit';
import type { Service } from '@portal/kit';
import { HARD_MIDNIGHTS, setClock, TEST_SECRET } from '@portal/kit/testing';
import { steps } from '../editions/steps.ts';
import { contentService } from '../service.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk } from '../testing/walk.ts';
import type { Walked } from '../testing/walk.ts';
import { scheduleEdition } from './schedule-edition.ts';
import { unscheduleEdition } from './unschedule-edition.ts';

const NOON = new Date('2026-11-27T05:00:00Z');
const in_ = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let running: Service;
const start = async (): Promise<Service> => {
  const { publicKey } = await createContextKeys();
  return contentService.create({
    ...{ databaseUrl: newsroom.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' },
  });
};
before(async () => {
  newsroom = await aNewsroom();
  running = await start();
});
beforeEach(() => setClock(newsroom.db, NOON));
after(async () => {
  await running.close();
  await newsroom.close();
});

const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const approved = async (): Promise<Walked> => {
  const walked = await walk(newsroom, ['submit', 'accept', 'compile', 'verify']);
  return { ...walked, version: await take(newsroom, 'approve', walked) };
};
const schedule = (walked: Walked, at: Date, who: 'POSTING_OFFICER' | 'EDITOR_IN_CHIEF' = 'POSTING_OFFICER') =>
  act(newsroom, who, scheduleEdition, { id: walked.id, expectedVersion: walked.version, at });
const scheduled = async (): Promise<Walked> => {
  const walked = await approved();
  assert.deepEqual(codesOf(await schedule(walked, in_(60))), []);
  return walked;
};
const stateAt = async ({ id }: Walked, at: Date) => {
  await setClock(newsroom.db, at);
  await running.drain();
  const [row] = await newsroom.db.query<{ state: string }>(
    'select state from content.workflow_item where edition_id = $1',
    [id],
  );
  return row?.state;
};
const posted = async ({ id }: Walked) =>
  newsroom.db.query<{ person_id: string; at: Date }>(
    `select person_id, at from content.review_step where edition_id = $1 and action = 'post'`,
    [id],
  );

test('it is posted at its time, not a moment before, once, and as an act of whoever set the time (A7)', async () => {
  const walked = await scheduled();
  assert.equal(await stateAt(walked, new Date(in_(60).getTime() - 1)), 'APPROVED');
  assert.equal(await stateAt(walked, in_(60)), 'PUBLISHED');
  assert.equal(await stateAt(walked, in_(120)), 'PUBLISHED');
  assert.deepEqual(await posted(walked), [
    { person_id: newsroom.people.POSTING_OFFICER.personId, at: in_(60) },
  ]);
});

for (const { begins, instant } of HARD_MIDNIGHTS)
  test(`set for the midnight that begins ${begins}, it is posted on that day and not on the day before`, async () => {
    await setClock(newsroom.db, new Date(instant.getTime() - 86_400_000));
    const walked = await approved();
    assert.deepEqual(codesOf(await schedule(walked, instant)), []);
    assert.equal(await stateAt(walked, new Date(instant.getTime() - 1)), 'APPROVED');
    assert.equal(await stateAt(walked, instant), 'PUBLISHED');
    assert.deepEqual((await posted(walked))[0]?.at, instant);
  });

test('it is posted after a restart too, though its time has passed meanwhile', async () => {
  const walked = await scheduled();
  await running.close();
  await setClock(newsroom.db, in_(300));
  running = await start();
  assert.equal(await stateAt(walked, in_(300)), 'PUBLISHED');
  assert.equal((await posted(walked)).length, 1);
});

test('another time takes the place of the first, and taken back it waits for a hand', async () => {
  const [moved, waiting] = [await scheduled(), await scheduled()];
  await schedule(moved, in_(90));
  const input = { id: waiting.id, expectedVersion: waiting.version };
  assert.deepEqual(codesOf(await act(newsroom, 'POSTING_OFFICER', unscheduleEdition, input)), []);
  assert.deepEqual(codesOf(await act(newsroom, 'POSTING_OFFICER', unscheduleEdition, input)), [
    'NOT_SCHEDULED',
  ]);
  assert.equal(await stateAt(moved, in_(60)), 'APPROVED');
  assert.equal(await stateAt(moved, in_(90)), 'PUBLISHED');
  assert.equal(await stateAt(waiting, in_(90)), 'APPROVED');
});

test('a text that is sent back loses its time, in the database', async () => {
  const walked = await scheduled();
  const { value } = await act(newsroom, 'EDITOR_IN_CHIEF', steps.sendBack, {
    ...{ id: walked.id, expectedVersion: walked.version, reason: 'Sai số liệu', to: 'APPROVING' },
  });
  await take(newsroom, 'approve', { id: walked.id, version: value?.version ?? 0 });
  assert.equal(await stateAt(walked, in_(120)), 'APPROVED');
});

test('only whoever may post sets a time, ahead, and not a year; whoever approved does not (D5)', async () => {
  const walked = await approved();
  assert.deepEqual(codesOf(await schedule(walked, in_(60), 'EDITOR_IN_CHIEF')), ['NO_RIGHT', 'OWN_WORK']);
  assert.deepEqual(codesOf(await schedule(walked, NOON)), ['SCHEDULE_IN_PAST']);
  assert.deepEqual(codesOf(await schedule(walked, in_(367 * 24 * 60))), ['SCHEDULE_TOO_FAR']);
  const early = await walk(newsroom, ['submit']);
  assert.deepEqual(codesOf(await schedule(early, in_(60))), ['WRONG_STATE']);
});

test('an officer whose appointment has ended posts nothing more: it stays approved, and says why', async () => {
  const walked = await scheduled();
  const { personId } = newsroom.people.POSTING_OFFICER;
  await newsroom.db.query('alter table identity.appointment disable trigger appointment_only_ends');
  const until = (end: Date | null) =>
    newsroom.db.query(
      `update identity.appointment set valid = tstzrange(lower(valid), $2, '[)') where person_id = $1`,
      [personId, end],
    );
  await until(in_(30));
  assert.equal(await stateAt(walked, in_(60)), 'APPROVED');
  await until(null);
  const [event] = await newsroom.db.query<{ payload: { codes: string[] } }>(
    `select payload from content.outbox where type = 'edition.posting-failed' and subject_id = $1`,
    [walked.id],
  );
  assert.deepEqual(event?.payload.codes, ['NO_RIGHT']);
  const source = `{ editionsAwaiting(desk: POSTING, first: 100) { edges { node { id scheduledFor postingFailure { at reasons { code } } } } } }`;
  const { data } = await read<{
    editionsAwaiting: { edges: { node: { postingFailure: object | null } }[] };
  }>(newsroom, newsroom.people.POSTING_OFFICER, source);
  assert.deepEqual(data.editionsAwaiting.edges.map(({ node }) => node.postingFailure).filter(Boolean), [
    { at: in_(60).toISOString(), reasons: [{ code: 'NO_RIGHT' }] },
  ]);
});

test('what is scheduled waits in a list of its own, with its time', async () => {
  await scheduled();
  const ask = (desk: string) =>
    read<{ editionsAwaiting: { edges: { node: { scheduledFor: string | null } }[] } }>(
      newsroom,
      newsroom.people.POSTING_OFFICER,
      `{ editionsAwaiting(desk: ${desk}, first: 100) { edges { node { scheduledFor } } } }`,
    );
  const times = async (desk: string) =>
    (await ask(desk)).data.editionsAwaiting.edges.map(({ node }) => node.scheduledFor);
  assert.deepEqual(await times('SCHEDULED'), [in_(60).toISOString()]);
  assert.ok((await times('POSTING')).every((time) => time === null));
});

const WARNING = 'why holiday opensAt message';
const saturday = new Date('2026-11-28T02:00:00Z');

test('a time outside office hours is warned of before it is set and after, and refused by nothing (Điều 15, Bước 3b)', async () => {
  const walked = await approved();
  const ask = async (at: Date) => {
    const { data } = await read<{ scheduleWarningAt: { message: string } | null }>(
      newsroom,
      newsroom.people.POSTING_OFFICER,
      `query ($at: DateTime!) { scheduleWarningAt(at: $at) { ${WARNING} } }`,
      { at: at.toISOString() },
    );
    return data.scheduleWarningAt;
  };
  assert.equal(await ask(new Date('2026-11-27T08:00:00Z')), null);
  const warning = {
    ...{ why: 'WEEKEND', holiday: null, opensAt: '2026-11-30T00:30:00.000Z' },
    message:
      'Vào giờ này Sở nghỉ cuối tuần đến T2 30/11/2026 07:30: nếu bài không đăng được theo giờ hẹn thì đến khi ấy mới có người đăng bằng tay.',
  };
  assert.deepEqual(await ask(saturday), warning);
  const { data } = await read(
    newsroom,
    newsroom.people.POSTING_OFFICER,
    `mutation ($input: ScheduleEditionInput!) { scheduleEdition(input: $input) {
      refusals { code } edition { scheduleWarning { ${WARNING} } } } }`,
    {
      input: {
        id: globalId('Edition', walked.id),
        at: saturday.toISOString(),
        expectedVersion: walked.version,
      },
    },
  );
  assert.deepEqual(data, { scheduleEdition: { refusals: [], edition: { scheduleWarning: warning } } });
});
