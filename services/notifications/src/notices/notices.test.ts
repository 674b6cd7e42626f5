import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { newId } from '@portal/kit';
import { anAssignment, aPerson, aUnit } from '@portal/identity/testing';
import { aPostRoom } from '../testing/a-post-room.ts';
import type { PostRoom } from '../testing/a-post-room.ts';
import { MOVES } from './editorial.notices.ts';
import { urgentEntries } from '../inbox/inbox.query.ts';
import { NOTICE_KINDS, noticeText } from './notice-text.ts';
import { URGENT_KINDS } from './urgency.ts';

type Name = keyof PostRoom['people'];

/** Written out by hand: who hears of which move, and what (Điều 10, 13, 15). */
const EXPECTED: [type: (typeof MOVES)[number], state: string, hears: Partial<Record<Name, string>>][] = [
  ['edition.submitted', 'UNIT_APPROVAL', { head: 'UNIT_APPROVAL_WAITING' }],
  ['edition.submitted', 'SUBMITTED', { secretariat: 'SUBMITTED_WAITING', chief: 'SUBMITTED_WAITING' }],
  [
    'edition.entered',
    'SUBMITTED',
    { author: 'EDITION_ENTERED', secretariat: 'SUBMITTED_WAITING', chief: 'SUBMITTED_WAITING' },
  ],
  ['edition.entered', 'UNIT_APPROVAL', { author: 'EDITION_ENTERED', head: 'UNIT_APPROVAL_WAITING' }],
  ['edition.unit-approved', 'SUBMITTED', { secretariat: 'SUBMITTED_WAITING', chief: 'SUBMITTED_WAITING' }],
  [
    'edition.accepted',
    'COMPILING',
    // Members and deputies: where assigned.
    { secretariat: 'COMPILING_WAITING', chief: 'COMPILING_WAITING' },
  ],
  ['edition.compiled', 'VERIFYING', { deputy: 'VERIFYING_WAITING' }],
  ['edition.verified', 'APPROVING', { chief: 'APPROVING_WAITING' }],
  ['edition.overridden', 'APPROVING', { chief: 'APPROVING_WAITING', deputy: 'EDITION_OVERRIDDEN' }],
  ['edition.approved', 'APPROVED', { posting: 'APPROVED_WAITING', author: 'EDITION_APPROVED' }],
  ['edition.sent-back', 'VERIFYING', { deputy: 'VERIFYING_WAITING' }],
  ['edition.returned', 'RETURNED', { author: 'EDITION_RETURNED', head: 'EDITION_RETURNED' }],
  ['edition.declined', 'DECLINED', { author: 'EDITION_DECLINED' }],
  ['edition.posted', 'PUBLISHED', { author: 'EDITION_POSTED' }],
  [
    'edition.withdrawn',
    'WITHDRAWN',
    { author: 'EDITION_WITHDRAWN', head: 'EDITION_WITHDRAWN', posting: 'EDITION_WITHDRAWN' },
  ],
  // Legal documents go the same way (Điều 8.2, 15); nobody enters one for somebody else.
  ['legal-record.submitted', 'SUBMITTED', { secretariat: 'SUBMITTED_WAITING', chief: 'SUBMITTED_WAITING' }],
  [
    'legal-record.unit-approved',
    'SUBMITTED',
    { secretariat: 'SUBMITTED_WAITING', chief: 'SUBMITTED_WAITING' },
  ],
  ['legal-record.accepted', 'COMPILING', { secretariat: 'COMPILING_WAITING', chief: 'COMPILING_WAITING' }],
  ['legal-record.compiled', 'VERIFYING', { deputy: 'VERIFYING_WAITING' }],
  ['legal-record.verified', 'APPROVING', { chief: 'APPROVING_WAITING' }],
  ['legal-record.overridden', 'APPROVING', { chief: 'APPROVING_WAITING', deputy: 'LEGAL_RECORD_OVERRIDDEN' }],
  ['legal-record.approved', 'APPROVED', { posting: 'APPROVED_WAITING', author: 'LEGAL_RECORD_APPROVED' }],
  ['legal-record.sent-back', 'VERIFYING', { deputy: 'VERIFYING_WAITING' }],
  ['legal-record.returned', 'RETURNED', { author: 'LEGAL_RECORD_RETURNED', head: 'LEGAL_RECORD_RETURNED' }],
  ['legal-record.declined', 'DECLINED', { author: 'LEGAL_RECORD_DECLINED' }],
  ['legal-record.posted', 'PUBLISHED', { author: 'LEGAL_RECORD_POSTED' }],
  [
    'legal-record.withdrawn',
    'WITHDRAWN',
    { author: 'LEGAL_RECORD_WITHDRAWN', head: 'LEGAL_RECORD_WITHDRAWN', posting: 'LEGAL_RECORD_WITHDRAWN' },
  ],
];

/** What a document has lost: who keeps it right hears of it (Điều 8.2, 10.2b). */
const LOST: [type: string, isBasis: boolean, kind: string][] = [
  ['legal-basis.lost', true, 'LEGAL_BASIS_LOST'],
  ['legal-basis.lost', false, 'LEGAL_REFERENCE_LOST'],
  ['legal-reference.dangling', false, 'LEGAL_REFERENCE_DANGLING'],
];

/** A request from the secretariat to the unit: who hears what became of it (Điều 10.1b, 13.2đ, 14.3). */
const REQUESTS: [type: string, hears: Partial<Record<Name, string>>][] = [
  ['request.made', { head: 'REQUEST_WAITING', author: 'REQUEST_WAITING' }],
  ['request.accepted', { secretariat: 'REQUEST_ACCEPTED' }],
  ['request.declined', { secretariat: 'REQUEST_DECLINED' }],
  ['request.withdrawn', { head: 'REQUEST_WITHDRAWN', author: 'REQUEST_WITHDRAWN' }],
  ['request.answered', { secretariat: 'REQUEST_ANSWERED' }],
  ['request.due-soon', { head: 'REQUEST_DUE_SOON', author: 'REQUEST_DUE_SOON' }],
  [
    'request.overdue',
    { head: 'REQUEST_OVERDUE', author: 'REQUEST_OVERDUE', secretariat: 'REQUEST_UNANSWERED' },
  ],
];

describe('who hears of what', () => {
  let room: PostRoom;
  before(async () => {
    room = await aPostRoom();
  });
  beforeEach(() => room.db.query('truncate notifications.inbox, notifications.inbox_entry'));
  after(() => room.close());

  const heard = async () => {
    const all: Partial<Record<Name, string>> = {};
    for (const [name, actor] of Object.entries(room.people) as [Name, PostRoom['people'][Name]][]) {
      const entries = await room.inboxOf(actor);
      assert.ok(entries.length <= 1, `${name} is told once`);
      if (entries[0]) all[name] = entries[0].kind;
    }
    return all;
  };

  test('every move of an edition is in the table', () => {
    assert.deepEqual(new Set(EXPECTED.map(([type]) => type)), new Set(MOVES));
  });

  for (const [type, state, hears] of EXPECTED)
    test(`${type} → ${state}`, async () => {
      await room.tell(type, state);
      await room.service.drain();
      assert.deepEqual(await heard(), hears);
    });

  for (const [type, state, hears] of EXPECTED)
    for (const name of Object.keys(hears) as Name[])
      test(`${type} → ${state}: ${name}, who did it, is not told`, async () => {
        await room.tell(type, state, { actorId: room.people[name].personId });
        await room.service.drain();
        const { [name]: _self, ...others } = hears;
        assert.deepEqual(await heard(), others);
      });

  test('whoever a step waits for hears before its time is over, and when it is; then their superior too', async () => {
    for (const [type, state, hears] of [
      ['edition.due-nearing', 'VERIFYING', { deputy: 'VERIFYING_NEARING' }],
      ['edition.overdue', 'VERIFYING', { deputy: 'VERIFYING_OVERDUE', chief: 'VERIFYING_OVERDUE' }],
      ['edition.overdue', 'APPROVED', { posting: 'APPROVED_OVERDUE', chief: 'APPROVED_OVERDUE' }],
      ['edition.due-nearing', 'UNIT_APPROVAL', { head: 'UNIT_APPROVAL_NEARING' }],
      ['legal-record.due-nearing', 'APPROVED', { posting: 'APPROVED_NEARING' }],
      ['legal-record.overdue', 'APPROVED', { posting: 'APPROVED_OVERDUE', chief: 'APPROVED_OVERDUE' }],
    ] as const) {
      await room.tell(type, state, { due: '2026-11-24T03:00:00.000Z' });
      await room.service.drain();
      assert.deepEqual(await heard(), hears);
      await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
    }
    const detail = { title: 'Chợ đêm', reason: '10:00 24/11/2026' };
    assert.equal(
      noticeText('VERIFYING_OVERDUE', detail, 'vi'),
      '“Chợ đêm” đã quá hạn xác thực (bước 2) từ 10:00 24/11/2026.',
    );
  });

  test('a text that is changed tells whoever answered for it, each once (Điều 11.4, D7)', async () => {
    const { head, deputy, secretariat } = room.people;
    const said = {
      ...{ version: 7, title: 'Chợ đêm Sầm Sơn', actorId: deputy.personId },
      ...{ unitApproverId: head.personId, lapsingSignerIds: [secretariat.personId, head.personId] },
    };
    await room.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, 'edition.revised', 'content', 'Edition', $2, $3, kit.now())`,
      [newId(), newId(), JSON.stringify(said)],
    );
    await room.service.drain();
    assert.deepEqual(await heard(), { head: 'EDITION_REVISED', secretariat: 'SIGN_OFF_LAPSED' });
  });

  test('both sides of a delegation hear of it, but for whoever did it (Điều 14.2)', async () => {
    const { chief, deputy } = room.people;
    const tell = (type: string, actorId: string | null, said: object) =>
      room.db.query(
        `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, 'identity', 'Delegation', $3, $4, kit.now())`,
        [
          ...[newId(), type, newId()],
          JSON.stringify({ grantorId: chief.personId, granteeId: deputy.personId, actorId, ...said }),
        ],
      );
    await tell('delegation.granted', chief.personId, { until: '2026-12-01T11:00:00.000Z' });
    await room.service.drain();
    assert.deepEqual(await heard(), { deputy: 'DELEGATION_GRANTED' });
    await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
    await tell('delegation.revoked', null, { reason: 'Đã về' });
    await room.service.drain();
    assert.deepEqual(await heard(), { deputy: 'DELEGATION_REVOKED', chief: 'DELEGATION_REVOKED' });
    await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
    await tell('delegation.ended', null, { until: '2026-12-01T11:00:00.000Z' });
    await room.service.drain();
    assert.deepEqual(await heard(), { deputy: 'DELEGATION_ENDED', chief: 'DELEGATION_ENDED' });
  });

  test('what could not be posted at its time is told to whoever may post, and still waits for them', async () => {
    const editionId = await room.tell('edition.approved', 'APPROVED');
    await room.tell('edition.posting-failed', 'APPROVED', { editionId });
    await room.service.drain();
    assert.deepEqual(await room.inboxOf(room.people.posting), [
      { number: 1, kind: 'APPROVED_WAITING', waiting: true, done: false },
      { number: 2, kind: 'EDITION_POSTING_FAILED', waiting: false, done: false },
    ]);
  });

  test('the Director and the board hear that nobody heads it (Điều 12)', async () => {
    await room.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, 'board.without-chief', 'identity', 'EditorialBoard', $3, $2, kit.now())`,
      [newId(), JSON.stringify({ vacantFrom: '2026-12-20T05:00:00.000Z' }), newId()],
    );
    await room.service.drain();
    const kind = 'BOARD_WITHOUT_CHIEF';
    assert.deepEqual(await heard(), { secretariat: kind, deputy: kind, chief: kind });
  });

  for (const [type, itemId, kind] of [
    ['assignment.made', null, 'SECTION_ASSIGNED'],
    ['assignment.made', newId(), 'EDITION_ASSIGNED'],
    ['assignment.ended', null, 'SECTION_UNASSIGNED'],
    ['assignment.ended', newId(), 'EDITION_UNASSIGNED'],
  ])
    test(`${type} tells the assignee, and nobody else: ${kind} (Điều 14.1)`, async () => {
      const { chief, deputy } = room.people;
      const told = { personId: deputy.personId, actorId: chief.personId, sectionName: 'Thông báo', itemId };
      await room.db.query(
        `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, 'identity', 'Assignment', $3, $4, kit.now())`,
        [newId(), type, newId(), JSON.stringify({ ...told, note: null })],
      );
      await room.service.drain();
      assert.deepEqual(await heard(), { deputy: kind });
    });

  test('a unit below its quota: its head and the editor-in-chief hear of it, and no other unit (Điều 10.3)', async () => {
    const other = await aPerson(room.db, { role: 'UNIT_HEAD', unitId: await aUnit(room.db) });
    const told = { unitId: room.unitId, unitName: 'Phòng X', month: '2026-11', counted: 0.5, required: 2 };
    await room.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, 'quota.at-risk', 'content', 'OrganisationUnit', $2, $3, kit.now())`,
      [newId(), room.unitId, JSON.stringify(told)],
    );
    await room.service.drain();
    assert.deepEqual(await heard(), { head: 'QUOTA_AT_RISK', chief: 'QUOTA_AT_RISK' });
    assert.deepEqual(await room.inboxOf(other), []);
  });

  const request = (type: string, said: object, id = newId()) =>
    room.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, $2, 'content', 'ContentRequest', $3, $4, kit.now())`,
      [
        ...[newId(), type, id],
        JSON.stringify({
          ...{ subject: 'Chợ Tết', personId: null, unitId: room.unitId, reason: null, actorId: null },
          ...{ askerId: room.people.secretariat.personId, dueAt: '2026-12-01T10:00:00.000Z', ...said },
        }),
      ],
    );

  for (const [type, hears] of REQUESTS)
    test(`${type}: both sides hear of each other, but for whoever did it`, async () => {
      await request(type, {});
      await room.service.drain();
      assert.deepEqual(await heard(), hears);
      await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
      await request(type, { actorId: room.people.head.personId });
      await room.service.drain();
      const { head: _self, ...others } = hears;
      assert.deepEqual(await heard(), others);
    });

  test('a commission is told to the person it was given to; answered, it waits for nobody (Điều 14.3)', async () => {
    const { member } = room.people;
    const id = newId();
    await request('request.made', { unitId: null, personId: member.personId }, id);
    await room.service.drain();
    assert.deepEqual(await heard(), { member: 'REQUEST_WAITING' });
    await request('request.answered', { unitId: null, personId: member.personId }, id);
    await room.service.drain();
    assert.equal((await room.inboxOf(member))[0]?.done, true);
  });

  test('an item at step 1 waits for those to whom it was assigned (Điều 14.1)', async () => {
    const { chief, member, deputy } = room.people;
    const editionId = newId();
    const section = 'tin-tuc-su-kien';
    await anAssignment(room.db, { to: member, by: chief, section, itemId: editionId });
    const all = { secretariat: 'COMPILING_WAITING', chief: 'COMPILING_WAITING' };
    await room.tell('edition.accepted', 'COMPILING', { editionId });
    await room.service.drain();
    assert.deepEqual(await heard(), { ...all, member: 'COMPILING_WAITING' });
    await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
    const assignmentId = await anAssignment(room.db, { to: deputy, by: chief, section });
    await room.tell('edition.accepted', 'COMPILING');
    await room.service.drain();
    assert.deepEqual(await heard(), { ...all, deputy: 'COMPILING_WAITING' });
    await room.db.query(
      `update identity.assignment set valid = tstzrange(lower(valid), kit.now()) where id = $1`,
      [assignmentId],
    );
  });

  test('the unit that owns a record hears of its review, and Văn phòng when it is a month over (Điều 10.2b)', async () => {
    const office = await aPerson(room.db, { role: 'OFFICE_HEAD' });
    const tell = (type: string, unitId: string | null) =>
      room.db.query(
        `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, 'content', 'Edition', $3, $4, kit.now())`,
        [newId(), type, newId(), JSON.stringify({ title: 'Giới thiệu', unitId, nextReview: '2026-12-24' })],
      );
    const expected: [string, string | null, Partial<Record<Name, string>>, boolean][] = [
      ['coming', room.unitId, { author: 'RECORD_REVIEW_COMING', head: 'RECORD_REVIEW_COMING' }, false],
      ['due', room.unitId, { author: 'RECORD_REVIEW_DUE', head: 'RECORD_REVIEW_DUE' }, false],
      ['overdue', room.unitId, { author: 'RECORD_REVIEW_OVERDUE', head: 'RECORD_REVIEW_OVERDUE' }, true],
      ['due', null, {}, true],
    ];
    for (const [stage, unitId, hears, officeHears] of expected) {
      await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
      await tell(`record.review-${stage}`, unitId);
      await room.service.drain();
      assert.deepEqual(await heard(), hears, stage);
      assert.equal((await room.inboxOf(office)).length, officeHears ? 1 : 0, stage);
    }
    assert.equal(
      noticeText('RECORD_REVIEW_DUE', { title: 'Giới thiệu', reason: '24/12/2026' }, 'vi'),
      '“Giới thiệu” đến hạn rà soát hôm nay (24/12/2026).',
    );
  });

  test('what the department has signed is told before its two working days are over, and when they are (Điều 10.2a)', async () => {
    await room.tell('legal-record.posting-nearing', 'VERIFYING', { due: '2026-11-24T17:00:00.000Z' });
    await room.service.drain();
    const kind = 'LEGAL_POSTING_NEARING';
    assert.deepEqual(await heard(), { author: kind, deputy: kind, posting: kind });
    await room.db.query('truncate notifications.inbox, notifications.inbox_entry');
    await room.tell('legal-record.posting-overdue', 'APPROVED', { due: '2026-11-24T17:00:00.000Z' });
    await room.service.drain();
    const over = 'LEGAL_POSTING_OVERDUE';
    assert.deepEqual(await heard(), { author: over, posting: over, chief: over });
  });

  for (const [type, isBasis, kind] of LOST)
    test(`${type}: its officer, its unit and Văn phòng hear of it, until somebody has seen to it (${kind})`, async () => {
      const office = await aPerson(room.db, { role: 'OFFICE_HEAD' });
      const { author, head, secretariat } = room.people;
      const id = newId();
      const tell = (event: string, said: object) =>
        room.db.query(
          `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
           values ($1, $2, 'legal', 'LegalAlarm', $3, $4, kit.now())`,
          [newId(), event, id, JSON.stringify(said)],
        );
      await tell(type, {
        ...{ title: 'Quy chế', what: 'Luật 67/2006/QH11', isBasis, since: isBasis ? '2026-07-01' : null },
        ...{ authorId: secretariat.personId, unitId: room.unitId, actorId: null },
      });
      await room.service.drain();
      assert.deepEqual(await heard(), { author: kind, head: kind, secretariat: kind });
      assert.deepEqual(await room.inboxOf(office), [{ number: 1, kind, waiting: true, done: false }]);
      await tell('legal-alarm.acknowledged', { actorId: head.personId });
      await room.service.drain();
      for (const keeper of [office, author, head, secretariat])
        assert.equal((await room.inboxOf(keeper)).at(-1)?.done, true);
      await room.db.query(
        `update identity.appointment set valid = tstzrange(lower(valid), kit.now())
        where person_id = $1`,
        [office.personId],
      );
    });

  test('whoever acts relieves the whole pool (Điều 15)', async () => {
    const editionId = await room.tell('edition.submitted', 'SUBMITTED');
    await room.tell('edition.accepted', 'COMPILING', {
      editionId,
      actorId: room.people.secretariat.personId,
    });
    await room.service.drain();
    assert.deepEqual(await room.inboxOf(room.people.chief), [
      { number: 1, kind: 'SUBMITTED_WAITING', waiting: true, done: true },
      { number: 2, kind: 'COMPILING_WAITING', waiting: true, done: false },
    ]);
  });

  test('whoever acts silences the bells of that step, also for the superior who heard them', async () => {
    const editionId = await room.tell('edition.compiled', 'VERIFYING');
    await room.tell('edition.overdue', 'VERIFYING', { editionId, due: '2026-11-24T03:00:00.000Z' });
    await room.service.drain();
    await room.tell('edition.verified', 'APPROVING', { editionId });
    await room.service.drain();
    assert.deepEqual(await room.inboxOf(room.people.chief), [
      { number: 1, kind: 'VERIFYING_OVERDUE', waiting: false, done: true },
      { number: 2, kind: 'APPROVING_WAITING', waiting: true, done: false },
    ]);
  });

  test('once its time is over, that it soon would be needs no saying', async () => {
    const editionId = await room.tell('edition.due-nearing', 'VERIFYING', {
      due: '2026-11-24T03:00:00.000Z',
    });
    await room.tell('edition.overdue', 'VERIFYING', { editionId, due: '2026-11-24T03:00:00.000Z' });
    await room.service.drain();
    assert.deepEqual(
      (await room.inboxOf(room.people.deputy)).map(({ kind, done }) => [kind, done]),
      [
        ['VERIFYING_NEARING', true],
        ['VERIFYING_OVERDUE', false],
      ],
    );
  });

  test('what is returned for its encoding is urgent, what is returned otherwise is not (Điều 9.2)', async () => {
    await room.tell('edition.returned', 'RETURNED', { reasonCode: 'INCOMPLETE' });
    await room.tell('edition.returned', 'RETURNED', { reasonCode: 'ENCODING', reason: 'dòng 1' });
    await room.service.drain();
    const { runtime } = room.service;
    const urgent = await urgentEntries(runtime, room.people.author.personId ?? '', 20);
    assert.deepEqual(
      urgent.map(({ kind }) => kind),
      ['EDITION_RETURNED_DAMAGED'],
    );
  });

  test('an event that comes twice is told once', async () => {
    await room.tell('edition.verified', 'APPROVING');
    await room.service.drain();
    await room.db.query('update notifications.consumer_cursor set position = position - 1');
    await room.service.drain();
    assert.deepEqual(await heard(), { chief: 'APPROVING_WAITING' });
  });

  test('what was announced cannot be rewritten, by whatever role of the service', async () => {
    await room.tell('edition.verified', 'APPROVING');
    await room.service.drain();
    await assert.rejects(room.service.runtime.pool.query(`update notifications.inbox_entry set kind = 'X'`));
    await assert.rejects(
      room.db.query(`update notifications.inbox_entry set detail = '{}'`),
      /stays as it was/,
    );
  });
});

test('every kind has its sentence in both languages', () => {
  const moves = EXPECTED.flatMap(([, , hears]) => Object.values(hears));
  const waits = moves.filter((kind) => kind.endsWith('_WAITING'));
  const kinds = new Set([
    ...moves,
    ...waits.flatMap((kind) => ['NEARING', 'OVERDUE'].map((bell) => kind.replace('WAITING', bell))),
    ...['EDITION_POSTING_FAILED', 'EDITION_RETURNED_DAMAGED', 'LEGAL_RECORD_RETURNED_DAMAGED'],
    ...LOST.map(([, , kind]) => kind),
    ...['LEGAL_POSTING_NEARING', 'LEGAL_POSTING_OVERDUE'],
    'BOARD_CHIEF_ENDS',
    'BOARD_WITHOUT_CHIEF',
    ...['EDITION_REVISED', 'SIGN_OFF_LAPSED'],
    'DELEGATION_GRANTED',
    ...['DELEGATION_EXPIRING', 'DELEGATION_ENDED'],
    'DELEGATION_REVOKED',
    'QUOTA_AT_RISK',
    ...REQUESTS.flatMap(([, hears]) => Object.values(hears)),
    ...['RECORD_REVIEW_COMING', 'RECORD_REVIEW_DUE', 'RECORD_REVIEW_OVERDUE', 'RECORD_OWNER_ASSIGNED'],
    ...['SECTION_ASSIGNED', 'SECTION_UNASSIGNED', 'EDITION_ASSIGNED', 'EDITION_UNASSIGNED'],
  ]);
  assert.deepEqual(new Set(NOTICE_KINDS), kinds);
  for (const kind of NOTICE_KINDS) {
    assert.match(noticeText(kind, { title: 'A $& B', reason: 'C' }, 'vi'), /A \$& B/);
    assert.notEqual(noticeText(kind, { title: 'A' }, 'vi'), noticeText(kind, { title: 'A' }, 'en'));
  }
});

test('urgent is what somebody has to know now: times, damaged text, a vacancy, authority that ends, what has to come down', () => {
  const bells = ['UNIT_APPROVAL', 'SUBMITTED', 'COMPILING', 'VERIFYING', 'APPROVING', 'APPROVED'].flatMap(
    (state) => [`${state}_NEARING`, `${state}_OVERDUE`],
  );
  assert.deepEqual(
    new Set(URGENT_KINDS),
    new Set([
      ...[...bells, 'REQUEST_DUE_SOON', 'REQUEST_OVERDUE', 'REQUEST_UNANSWERED', 'RECORD_REVIEW_OVERDUE'],
      ...['EDITION_RETURNED_DAMAGED', 'EDITION_WITHDRAWN', 'EDITION_POSTING_FAILED'],
      ...['LEGAL_RECORD_RETURNED_DAMAGED', 'LEGAL_RECORD_WITHDRAWN'],
      ...['LEGAL_POSTING_NEARING', 'LEGAL_POSTING_OVERDUE'],
      ...['BOARD_CHIEF_ENDS', 'BOARD_WITHOUT_CHIEF'],
      ...['DELEGATION_GRANTED', 'DELEGATION_EXPIRING', 'DELEGATION_REVOKED'],
    ]),
  );
});
