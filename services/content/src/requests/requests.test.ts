import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createContextKeys, globalId, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { aPerson, aUnit } from '@portal/identity/testing';
import { behavesLikeACommand, setClock, TEST_SECRET } from '@portal/kit/testing';
import fc from 'fast-check';
import { saveRevision } from '../editions/save-revision.ts';
import { steps } from '../editions/steps.ts';
import { contentService } from '../service.ts';
import { aDraft } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { acceptRequest, answerRequest, declineRequest, withdrawRequest } from './act-on-request.ts';
import { commissionItem, requestInformation } from './ask.ts';
import type { Ask } from './ask.ts';
import { nextReminder } from './reminders.ts';
import { REQUEST_ROW } from './request-row.ts';
import type { RequestRow } from './request-row.ts';

let newsroom: Newsroom;
let service: Service;
before(async () => {
  newsroom = await aNewsroom();
  const { publicKey } = await createContextKeys();
  const options = { databaseUrl: newsroom.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
  service = await contentService.create(options);
});
after(async () => {
  await service.close();
  await newsroom.close();
});

const DAY = 86_400_000;
const asked = (told: Partial<Ask> = {}): Ask => ({
  ...{
    subject: 'Giá cả hàng Tết',
    brief: 'Tình hình giá cả, nguồn hàng, ba chợ lớn nhất.',
    kind: 'NEWS_ITEM',
  },
  ...{ section: 'tin-tuc-su-kien', dueAt: new Date(Date.now() + 5 * DAY), unitId: newsroom.unitId },
  ...told,
});
const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const at = (instant: Date | string | null) => setClock(newsroom.db, instant);

async function request(told: Partial<Ask> = {}): Promise<string> {
  const { value, refusals } = await runCommand(
    newsroom.runtime,
    newsroom.people.STANDING_SECRETARIAT,
    requestInformation,
    asked(told),
  );
  return value?.requestId ?? assert.fail(codesOf({ refusals }).join());
}

async function stateOf(id: string): Promise<RequestRow> {
  const [row] = await newsroom.db.query<RequestRow>(`${REQUEST_ROW} where r.id = $1`, [id]);
  return row ?? assert.fail();
}

const acting = (
  actor: Actor,
  command: typeof acceptRequest,
  id: string,
  reason: string | null = 'Không có số liệu',
) => runCommand(newsroom.runtime, actor, command, { id, reason });

/** The draft that answers, filled in and sent, and let go by the unit's head: Thường trực has it. */
async function answer(id: string, officer = newsroom.people.INFORMATION_OFFICER): Promise<string> {
  assert.deepEqual(codesOf(await acting(officer, answerRequest, id)), []);
  const { edition_id: editionId } = await stateOf(id);
  const draft = editionId ?? assert.fail();
  await runCommand(newsroom.runtime, officer, saveRevision, { id: draft, content: aDraft() });
  for (const [name, actor] of [
    ['submit', officer],
    ['unitApprove', newsroom.people.UNIT_HEAD],
  ] as const)
    assert.deepEqual(codesOf(await runCommand(newsroom.runtime, actor, steps[name], { id: draft })), []);
  return draft;
}

const at0 = () => ({ runtime: newsroom.runtime, db: newsroom.db });

describe('commissionItem', () =>
  behavesLikeACommand(() => ({
    ...at0(),
    command: commissionItem,
    event: 'request.made',
    accepted: async () => {
      const { personId } = await aPerson(newsroom.db, { role: 'CONTRIBUTOR' });
      return { actor: newsroom.people.BOARD_MEMBER, input: asked({ unitId: null, personId }) };
    },
  })));

describe('requestInformation', () =>
  behavesLikeACommand(() => ({
    ...at0(),
    command: requestInformation,
    event: 'request.made',
    accepted: async () => ({ actor: newsroom.people.STANDING_SECRETARIAT, input: asked() }),
  })));

for (const [command, event, role] of [
  [acceptRequest, 'request.accepted', 'INFORMATION_OFFICER'],
  [declineRequest, 'request.declined', 'UNIT_HEAD'],
  [withdrawRequest, 'request.withdrawn', 'STANDING_SECRETARIAT'],
  [answerRequest, undefined, 'INFORMATION_OFFICER'],
] as const)
  describe(command.name, () =>
    behavesLikeACommand(() => ({
      ...at0(),
      command,
      ...(event ? { event } : {}),
      accepted: async () => ({
        actor: newsroom.people[role],
        input: { id: await request(), reason: 'Không có số liệu' },
      }),
    })),
  );

test('who asks, who answers, who declines and who withdraws (Điều 10.1b, 11.5, 14.3)', async () => {
  const wrong: string[] = [];
  const { people, runtime } = newsroom;
  const may: Record<string, string[]> = {
    commissionItem: ['EDITOR_IN_CHIEF', 'DEPUTY_EDITOR_IN_CHIEF', 'BOARD_MEMBER'],
    requestInformation: ['EDITOR_IN_CHIEF', 'DEPUTY_EDITOR_IN_CHIEF', 'STANDING_SECRETARIAT'],
    acceptRequest: ['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER'],
    answerRequest: ['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER'],
    declineRequest: ['UNIT_HEAD', 'UNIT_DEPUTY'],
    withdrawRequest: ['EDITOR_IN_CHIEF', 'DEPUTY_EDITOR_IN_CHIEF', 'STANDING_SECRETARIAT'],
  };
  for (const [role, actor] of Object.entries(people)) {
    for (const command of [commissionItem, requestInformation]) {
      const { value } = await runCommand(runtime, actor, command, asked());
      if ((value !== null) !== may[command.name]?.includes(role)) wrong.push(`${command.name} ${role}`);
    }
    for (const command of [acceptRequest, answerRequest, declineRequest, withdrawRequest]) {
      const { value } = await acting(actor, command, await request());
      if ((value !== null) !== may[command.name]?.includes(role)) wrong.push(`${command.name} ${role}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every wrong input has its own code, and all are told at once', async () => {
  const ask = (told: Partial<Ask>) =>
    runCommand(newsroom.runtime, newsroom.people.EDITOR_IN_CHIEF, requestInformation, asked(told));
  const nothing = { subject: ' ', brief: '', dueAt: new Date(0), unitId: null };
  assert.deepEqual(codesOf(await ask(nothing)), [
    ...['ADDRESSEE_MISSING', 'SUBJECT_MISSING', 'BRIEF_MISSING', 'DUE_IN_PAST'],
  ]);
  const { personId } = newsroom.people.CONTRIBUTOR;
  assert.deepEqual(codesOf(await ask({ unitId: null, personId })), ['ADDRESSEE_MISSING']);
  assert.deepEqual(codesOf(await ask({ personId })), ['ADDRESSEE_MISSING']);
  assert.deepEqual(codesOf(await ask({ subject: 'x'.repeat(301) })), ['REQUEST_TOO_LONG']);
});

test('Mẫu 2 is numbered from 1 in each Vietnamese year without gaps, also when several are sent at once', async () => {
  const numbered = async (ids: string[]) =>
    (await Promise.all(ids.map(stateOf))).map(({ year, number }) => `${number}/${year}`).sort();
  await at('2031-12-31T23:59:59.999+07:00');
  const dueAt = new Date('2032-02-01T00:00:00Z');
  const old = await Promise.all([request({ dueAt }), request({ dueAt }), request({ dueAt })]);
  const refused = await runCommand(
    newsroom.runtime,
    newsroom.people.STANDING_SECRETARIAT,
    requestInformation,
    asked({ subject: '', dueAt }),
  );
  assert.equal(refused.value, null);
  const fourth = await request({ dueAt });
  assert.deepEqual(await numbered([...old, fourth]), ['1/2031', '2/2031', '3/2031', '4/2031']);
  await at('2032-01-01T00:00:00.000+07:00');
  assert.deepEqual(await numbered([await request({ dueAt })]), ['1/2032']);
  await at(null);
});

test('an answer opens as a draft with what was asked, and has answered when Thường trực has it', async () => {
  const id = await request();
  assert.equal((await stateOf(id)).state, 'OPEN');
  const edition = await answer(id);
  const { state, answered_at: answeredAt, edition_id: editionId } = await stateOf(id);
  assert.deepEqual([state, editionId, answeredAt !== null], ['ANSWERED', edition, true]);
  const { data } = await read<{ edition: { submissionSlip: { number: string } | null } }>(
    newsroom,
    newsroom.people.STANDING_SECRETARIAT,
    'query ($id: ID!) { edition(id: $id) { submissionSlip { number } } }',
    { id: globalId('Edition', edition) },
  );
  assert.match(data.edition.submissionSlip?.number ?? '', /^\d+\/\d{4}$/);
  const events = await newsroom.db.query(
    `select from content.outbox where type = 'request.answered' and subject_id = $1`,
    [id],
  );
  assert.equal(events.length, 1);
});

test('a returned answer is none until it is sent again (Điều 9.2)', async () => {
  const id = await request();
  const edition = await answer(id);
  const returned = await runCommand(newsroom.runtime, newsroom.people.STANDING_SECRETARIAT, steps.return, {
    ...{ id: edition, reason: 'Thiếu nguồn', reasonCode: 'SOURCE_MISSING' },
  });
  assert.deepEqual(codesOf(returned), []);
  assert.equal((await stateOf(id)).state, 'ACCEPTED');
});

test('what is closed stays closed, for the commands and for the database', async () => {
  const { UNIT_HEAD: head, STANDING_SECRETARIAT: secretariat } = newsroom.people;
  const id = await request();
  assert.deepEqual(codesOf(await acting(head, declineRequest, id, ' ')), ['REASON_MISSING']);
  assert.deepEqual(codesOf(await acting(head, declineRequest, id)), []);
  for (const command of [acceptRequest, answerRequest, declineRequest])
    assert.deepEqual(codesOf(await acting(head, command, id)), ['REQUEST_CLOSED']);
  assert.deepEqual(codesOf(await acting(secretariat, withdrawRequest, id)), ['REQUEST_CLOSED']);
  await assert.rejects(
    newsroom.db.query(
      `insert into content.request_act (request_id, act, person_id) values ($1, 'ACCEPT', gen_random_uuid())`,
      [id],
    ),
    { detail: 'REQUEST_CLOSED' },
  );
  await assert.rejects(
    newsroom.runtime.pool.query('update content.request set due_at = kit.now()'),
    /denied/,
  );
  await assert.rejects(newsroom.runtime.pool.query('delete from content.request_act'), /denied/);
});

test('declined and withdrawn at the same moment, one of them wins', async () => {
  const id = await request();
  const outcomes = await Promise.all([
    acting(newsroom.people.UNIT_HEAD, declineRequest, id),
    acting(newsroom.people.STANDING_SECRETARIAT, withdrawRequest, id),
  ]);
  assert.equal(outcomes.filter(({ value }) => value !== null).length, 1);
  assert.ok(outcomes.some((outcome) => codesOf(outcome).join() === 'REQUEST_CLOSED'));
});

test('a unit sees what it was asked for and nothing else; the board sees all; others nothing', async () => {
  const other = await aUnit(newsroom.db);
  const stranger = await aPerson(newsroom.db, { role: 'UNIT_HEAD', unitId: other });
  const [mine, theirs] = [await request(), await request({ unitId: other })];
  const seen = async (who: Actor, side: 'OWED' | 'MADE', id: string) => {
    const source = `query ($side: RequestSide!, $id: ID!) {
      contentRequests(side: $side, open: true, first: 100) { edges { node { id } } } contentRequest(id: $id) { id } }`;
    const { data } = await read<{
      contentRequests: { edges: { node: { id: string } }[] };
      contentRequest: object | null;
    }>(newsroom, who, source, { side, id: globalId('ContentRequest', id) });
    const listed = data.contentRequests.edges.some(({ node }) => node.id === globalId('ContentRequest', id));
    return [listed, data.contentRequest !== null];
  };
  const { UNIT_HEAD: head, EDITOR_IN_CHIEF: chief, STAFF: staff } = newsroom.people;
  assert.deepEqual(await seen(head, 'OWED', mine), [true, true]);
  assert.deepEqual(await seen(head, 'OWED', theirs), [false, false]);
  assert.deepEqual(await seen(stranger, 'OWED', theirs), [true, true]);
  assert.deepEqual(await seen(head, 'MADE', mine), [false, true]);
  assert.deepEqual(await seen(chief, 'MADE', theirs), [true, true]);
  assert.deepEqual(await seen(staff, 'OWED', mine), [false, false]);
});

test('a reminder comes a day before, when it is due, and every third day until it is answered (Điều 13.2đ)', async () => {
  const due = Date.parse('2033-03-10T17:00:00+07:00');
  const told = async (instant: number) => {
    await at(new Date(instant));
    await newsroom.db.query(`delete from content.outbox where type like 'request.%'`);
    await service.drain();
    const rows = await newsroom.db.query<{ type: string }>(
      `select type from content.outbox where type like 'request.%' and subject_id = $1`,
      [id],
    );
    return rows.map(({ type }) => type);
  };
  await at(new Date(due - 5 * DAY));
  const id = await request({ dueAt: new Date(due) });
  assert.deepEqual(await told(due - DAY - 1), []);
  assert.deepEqual(await told(due - DAY), ['request.due-soon']);
  assert.deepEqual(await told(due - 1), []);
  assert.equal((await stateOf(id)).overdue, false);
  assert.deepEqual(await told(due), ['request.overdue']);
  assert.equal((await stateOf(id)).overdue, true);
  assert.deepEqual(await told(due + 3 * DAY), ['request.overdue']);
  await answer(id);
  assert.deepEqual(await told(due + 6 * DAY), []);
  assert.equal((await stateOf(id)).overdue, false);
  await at(null);
});

test('there is always a next reminder, later than now and at most three days after what is due', () => {
  const due = Date.parse('2027-01-10T10:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: -30 * DAY, max: 30 * DAY }), (offset) => {
      const now = due + offset;
      const next = nextReminder(new Date(due), new Date(now)).getTime();
      assert.ok(next > now);
      assert.ok(next <= Math.max(due - DAY, now + 3 * DAY));
      assert.equal(nextReminder(new Date(due), new Date(next - 1)).getTime(), next);
    }),
  );
});
