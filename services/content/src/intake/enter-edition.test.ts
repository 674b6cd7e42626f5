import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { encodeLegacy, globalId, newId } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aPerson, aUnit } from '@portal/identity/testing';
import { ROLES } from '../testing/expected-acts.ts';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take } from '../testing/walk.ts';
import { enterEdition } from './enter-edition.ts';
import type { EnterEdition } from './enter-edition.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const YESTERDAY = new Date(Date.now() - 86_400_000);
const DAMAGED = encodeLegacy('Khảo sát thị trường', 'TCVN3') ?? '';

const handedOver = (changes: Partial<EnterEdition> = {}): EnterEdition => ({
  ...{ kind: 'NEWS_ITEM', mode: 'INDIVIDUAL', content: aDraft() },
  ...{ senderId: newsroom.people.STAFF.personId ?? '', declaration: true },
  ...{ medium: 'USB', deliverer: 'Phạm Văn Tài', handedOverAt: YESTERDAY },
  ...changes,
});

const enter = (changes: Partial<EnterEdition> = {}, who: (typeof ROLES)[number] = 'STANDING_SECRETARIAT') =>
  act(newsroom, who, enterEdition, handedOver(changes));
const codes = async (work: ReturnType<typeof enter>) => (await work).refusals.map(({ code }) => code);

type Entered = Record<string, unknown> & { id: string };

async function entered(changes: Partial<EnterEdition> = {}): Promise<Entered> {
  const { value, refusals } = await enter(changes);
  assert.deepEqual(refusals, []);
  const [row] = await newsroom.db.query<Record<string, unknown>>(
    `select w.state, w.author_id, w.unit_id, w.lock_version, e.first_received_at, e.declared_at, s.action, s.reason_code, s.remark,
       s.role, exists (select from content.submission_slip p where p.edition_id = e.id) as slip,
       (select o.type from content.outbox o where o.subject_id = e.id::text order by o.id limit 1) as told
     from content.edition e join content.workflow_item w on w.edition_id = e.id
       join content.review_step s on s.edition_id = e.id where e.id = $1`,
    [value?.editionId],
  );
  return { ...row, id: value?.editionId ?? '' };
}

describe('what was handed over is entered for its sender (Điều 10.1a)', () => {
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: enterEdition, event: 'edition.entered' },
    accepted: async () => ({ actor: newsroom.people.STANDING_SECRETARIAT, input: handedOver() }),
  }));

  it('in the sender’s own name: received from the hour in which it was handed over', async () => {
    const { id: _id, ...row } = await entered();
    assert.ok(row['declared_at']);
    assert.deepEqual(
      { ...row, declared_at: null },
      {
        ...{ state: 'SUBMITTED', author_id: newsroom.people.STAFF.personId, unit_id: null, lock_version: 2 },
        ...{
          first_received_at: YESTERDAY,
          declared_at: null,
          action: 'enter',
          reason_code: null,
          remark: null,
        },
        ...{ role: 'STANDING_SECRETARIAT', slip: true, told: 'edition.entered' },
      },
    );
  });

  it('for a unit: its head still approves it, and then the first date stays', async () => {
    const mode = 'ON_BEHALF_OF_UNIT';
    const row = await entered({ mode, unitId: newsroom.unitId, declaration: null });
    assert.deepEqual([row['state'], row['slip']], ['UNIT_APPROVAL', false]);
    await take(newsroom, 'unitApprove', { id: row.id, version: 2 });
    const [edition] = await newsroom.db.query('select first_received_at from content.edition where id = $1', [
      row.id,
    ]);
    assert.deepEqual(edition, { first_received_at: YESTERDAY });
  });

  it('for a unit by somebody of that unit, and by nobody else', async () => {
    const mode = 'ON_BEHALF_OF_UNIT';
    const stranger = await aPerson(newsroom.db, { role: 'STAFF', unitId: await aUnit(newsroom.db) });
    for (const { personId } of [stranger, newsroom.people.BOARD_MEMBER])
      assert.deepEqual(
        await codes(enter({ mode, unitId: newsroom.unitId, senderId: personId ?? '', declaration: null })),
        ['SENDER_NOT_OF_UNIT'],
      );
  });

  it('damaged, it is recorded and goes back at once, with the places and what was meant (Điều 9.2, D16)', async () => {
    const row = await entered({ content: aDraft({ title: DAMAGED }) });
    assert.deepEqual(
      [row['state'], row['reason_code'], row['first_received_at'], row['slip'], row['told']],
      ['RETURNED', 'ENCODING', YESTERDAY, false, 'edition.returned'],
    );
    assert.match(String(row['remark']), /Điều 9\.1.*tiêu đề: \d+ chỗ, ví dụ “.+”, có lẽ là “Khảo sát/u);
  });

  it('incomplete, or without who sent and brought it and when, it is not entered', async () => {
    assert.deepEqual(await codes(enter({ content: aDraft({ summary: '' }) })), ['SUMMARY_MISSING']);
    assert.deepEqual(
      await codes(
        enter({
          ...{ senderId: newId(), deliverer: ' ', declaration: false },
          handedOverAt: new Date(Date.now() + 3_600_000),
        }),
      ),
      ['SENDER_MISSING', 'DELIVERER_MISSING', 'NOT_YET_HANDED_OVER', 'PAPER_DECLARATION_MISSING'],
    );
    assert.deepEqual(await codes(enter({ deliverer: 'x'.repeat(301) })), ['DELIVERER_TOO_LONG']);
    assert.deepEqual(await codes(enter({ deliverer: DAMAGED })), ['ENCODING_DAMAGED']);
    assert.deepEqual(await codes(enter({ mode: 'ON_BEHALF_OF_UNIT', unitId: newId() })), ['UNIT_MISSING']);
  });

  it('by Thường trực alone, and never for oneself', async () => {
    for (const role of ROLES)
      if (role !== 'STANDING_SECRETARIAT') assert.equal((await codes(enter({}, role)))[0], 'NO_RIGHT', role);
    const senderId = newsroom.people.STANDING_SECRETARIAT.personId ?? '';
    assert.deepEqual(await codes(enter({ senderId })), ['SENDER_MISSING']);
  });

  it('and whoever typed it in has had a hand in it (D5)', async () => {
    const { id } = await entered();
    const parts = await newsroom.db.query<{ person_id: string }>(
      `select person_id from content.signing_part where edition_id = $1 and part = 'author'`,
      [id],
    );
    const { STAFF, STANDING_SECRETARIAT } = newsroom.people;
    assert.deepEqual(
      new Set(parts.map(({ person_id }) => person_id)),
      new Set([STAFF.personId, STANDING_SECRETARIAT.personId]),
    );
  });

  it('with how it came for ever: without that nobody enters, and nothing of it is rewritten', async () => {
    const { id } = await entered();
    const { pool } = newsroom.runtime;
    for (const statement of [
      `update content.proxy_intake set deliverer = 'khác'`,
      'delete from content.proxy_intake',
    ])
      await assert.rejects(pool.query(statement), { code: '42501' });
    await assert.rejects(
      pool.query(
        `insert into content.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash)
         select $2, edition_id, lock_version + 1, 'enter', 'DRAFT', 'SUBMITTED', $3, content_hash
         from content.workflow_item where edition_id = $1`,
        [id, newId(), newsroom.people.STAFF.personId],
      ),
      { code: 'P0R01', detail: 'WRONG_STATE' },
    );
  });

  it('and is read where the edition is', async () => {
    const { id } = await entered({ medium: 'CD' });
    const { STANDING_SECRETARIAT, STAFF } = newsroom.people;
    const { data } = await read<{ edition: unknown; mayEnterForOthers: boolean }>(
      newsroom,
      STANDING_SECRETARIAT,
      `query ($id: ID!) { mayEnterForOthers edition(id: $id) {
         proxyIntake { medium deliverer handedOverAt enteredBy { id } } } }`,
      { id: globalId('Edition', id) },
    );
    assert.deepEqual(data, {
      mayEnterForOthers: true,
      edition: {
        proxyIntake: {
          ...{ medium: 'CD', deliverer: 'Phạm Văn Tài', handedOverAt: YESTERDAY.toISOString() },
          enteredBy: { id: globalId('Person', STANDING_SECRETARIAT.personId ?? '') },
        },
      },
    });
    const other = await read<{ mayEnterForOthers: boolean }>(newsroom, STAFF, '{ mayEnterForOthers }');
    assert.equal(other.data.mayEnterForOthers, false);
  });
});
