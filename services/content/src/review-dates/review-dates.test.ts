import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aPerson, aUnit } from '@portal/identity/testing';
import { createContextKeys, newId, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { behavesLikeACommand, setClock, TEST_SECRET } from '@portal/kit/testing';
import { correctEdition } from '../editions/correct-edition.ts';
import { contentService } from '../service.ts';
import { EarlierRecords20261126 } from '../migrations/20261126-45-earlier-records.ts';
import { aDraft, aNewsroom, act, read, take, walk, WHOLE_WAY } from '../testing/index.ts';
import type { Newsroom } from '../testing/index.ts';
import { assignRecordOwner } from './assign-record-owner.ts';
import { confirmStillCorrect } from './confirm-still-correct.ts';

const START = '2026-03-02T09:00:00+07:00';

describe('records are supplied anew when they change (Điều 10.2b)', () => {
  let newsroom: Newsroom;
  let service: Service;
  before(async () => {
    newsroom = await aNewsroom();
    const { publicKey } = await createContextKeys();
    service = await contentService.create({
      ...{ databaseUrl: newsroom.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' },
    });
  });
  after(async () => {
    await service.close();
    await newsroom.close();
  });

  const introduction = () =>
    aDraft({
      title: 'Chức năng, nhiệm vụ của Phòng',
      section: 'gioi-thieu',
      details: {
        ...{ foundingDecision: '12/QĐ-UBND', foundedOn: '2015-01-01' },
        ...{ foundingDocument: '/van-ban/12', functions: 'Tham mưu.', powers: 'Kiểm tra.' },
      },
    });

  /** Posted at START, for the unit. */
  async function aRecord(mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL' = 'ON_BEHALF_OF_UNIT') {
    await setClock(newsroom.db, START);
    const way = { mode, draft: introduction(), kind: 'INTRODUCTION' as const };
    const [submit = 'submit', ...rest] = WHOLE_WAY;
    const steps = mode === 'INDIVIDUAL' ? WHOLE_WAY : [submit, 'unitApprove' as const, ...rest];
    const { id, version } = await walk(newsroom, steps, way);
    const [row] = await newsroom.db.query<{ item_id: string }>(
      'select item_id from content.edition where id = $1',
      [id],
    );
    return { itemId: row?.item_id ?? '', edition: { id, version } };
  }
  const standing = async (itemId: string) => {
    const [row] = await newsroom.db.query<{
      number: number;
      owner_unit_id: string | null;
      next_review: string;
      days_over: number;
      changing: boolean;
    }>(
      `select number, owner_unit_id, next_review::text, days_over, changing
       from content.reviewed_record where item_id = $1`,
      [itemId],
    );
    return row;
  };
  const codes = async (actor: Actor, input: Parameters<typeof confirmStillCorrect.run>[2]) =>
    (await runCommand(newsroom.runtime, actor, confirmStillCorrect, input)).refusals.map(({ code }) => code);
  const at = () => ({ runtime: newsroom.runtime, db: newsroom.db });

  describe('confirmStillCorrect', () =>
    behavesLikeACommand(() => ({
      ...at(),
      command: confirmStillCorrect,
      event: 'record.confirmed',
      accepted: async () => ({
        actor: newsroom.people.UNIT_HEAD,
        input: { itemId: (await aRecord()).itemId, note: 'Đã đối chiếu với quyết định.' },
      }),
    })));

  describe('assignRecordOwner', () =>
    behavesLikeACommand(() => ({
      ...at(),
      command: assignRecordOwner,
      event: 'record.owner-assigned',
      accepted: async () => ({
        actor: newsroom.people.EDITOR_IN_CHIEF,
        input: { itemId: (await aRecord('INDIVIDUAL')).itemId, unitId: newsroom.unitId },
      }),
    })));

  it('what was posted is looked at again within twelve months, by the unit that supplied it', async () => {
    const { itemId } = await aRecord();
    assert.deepEqual(await standing(itemId), {
      ...{ number: 1, owner_unit_id: newsroom.unitId, next_review: '2027-03-02', days_over: -365 },
      changing: false,
    });
    const news = await walk(newsroom, WHOLE_WAY);
    const rows = await newsroom.db.query(
      'select from content.record_review r join content.edition e using (item_id) where e.id = $1',
      [news.id],
    );
    assert.equal(rows.length, 0, 'news is not kept right for ever');
  });

  it('the head, the deputy and the information officer of the owning unit confirm, and nobody else', async () => {
    const { itemId } = await aRecord();
    const elsewhere = await aPerson(newsroom.db, { role: 'UNIT_HEAD', unitId: await aUnit(newsroom.db) });
    assert.deepEqual(await codes(elsewhere, { itemId }), ['NO_RIGHT']);
    const { people } = newsroom;
    for (const role of ['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER'] as const)
      assert.deepEqual(await codes(people[role], { itemId }), [], role);
    for (const role of ['STAFF', 'EDITOR_IN_CHIEF', 'DIRECTOR', 'OFFICE_HEAD', 'SITE_ADMINISTRATOR'] as const)
      assert.deepEqual(await codes(people[role], { itemId }), ['NO_RIGHT'], role);
  });

  it('a record without a unit is confirmed by nobody until one is named', async () => {
    const { itemId } = await aRecord('INDIVIDUAL');
    const owner = (await standing(itemId))?.owner_unit_id ?? null;
    if (owner === null)
      assert.deepEqual(await codes(newsroom.people.UNIT_HEAD, { itemId }), ['OWNER_MISSING']);
    const other = await aUnit(newsroom.db);
    const assigned = await act(newsroom, 'EDITOR_IN_CHIEF', assignRecordOwner, { itemId, unitId: other });
    assert.deepEqual(assigned.refusals, []);
    assert.deepEqual(await codes(newsroom.people.UNIT_HEAD, { itemId }), ['NO_RIGHT']);
    const head = await aPerson(newsroom.db, { role: 'UNIT_HEAD', unitId: other });
    assert.deepEqual(await codes(head, { itemId }), []);
  });

  it('confirming moves the day by no more than the time of its kind, and never back', async () => {
    const { itemId } = await aRecord();
    const head = newsroom.people.UNIT_HEAD;
    await setClock(newsroom.db, '2026-09-30T23:59:59.999+07:00');
    assert.deepEqual(await codes(head, { itemId, nextReview: '2026-09-30' }), ['REVIEW_IN_PAST']);
    assert.deepEqual(await codes(head, { itemId, nextReview: '2027-10-01' }), ['REVIEW_TOO_FAR']);
    assert.deepEqual(await codes(head, { itemId, note: 'x'.repeat(2_001) }), ['REVIEW_NOTE_TOO_LONG']);
    assert.deepEqual(await codes(head, { itemId, nextReview: '2026-12-31' }), []);
    assert.equal((await standing(itemId))?.next_review, '2026-12-31');
    await setClock(newsroom.db, '2026-10-01T00:00:00+07:00');
    assert.deepEqual(await codes(head, { itemId }), []);
    assert.equal((await standing(itemId))?.next_review, '2027-10-01');
  });

  it('a record is late from the midnight in Thanh Hoá that ends its day', async () => {
    const { itemId } = await aRecord();
    await setClock(newsroom.db, '2027-03-02T23:59:59.999+07:00');
    assert.equal((await standing(itemId))?.days_over, 0);
    await setClock(newsroom.db, '2027-03-03T00:00:00+07:00');
    assert.equal((await standing(itemId))?.days_over, 1);
  });

  it('the unit is reminded two weeks before, on the day and a month after, once each; who confirms is left in peace', async () => {
    const { itemId } = await aRecord();
    const told = async (instant: string) => {
      await setClock(newsroom.db, instant);
      for (let done = 1; done > 0;) done = await service.drain();
      const rows = await newsroom.db.query<{ type: string }>(
        `with told as (delete from content.outbox
           where type like 'record.review-%' and payload ->> 'itemId' = $1 returning id, type)
         select type from told order by id`,
        [itemId],
      );
      return rows.map(({ type }) => type);
    };
    assert.deepEqual(await told('2027-02-16T07:59:59.999+07:00'), []);
    assert.deepEqual(await told('2027-02-16T08:00:00+07:00'), ['record.review-coming']);
    assert.deepEqual(await told('2027-03-02T08:00:00+07:00'), ['record.review-due']);
    assert.deepEqual(await told('2027-03-03T08:00:00+07:00'), []);
    assert.deepEqual(await codes(newsroom.people.UNIT_HEAD, { itemId }), []);
    assert.deepEqual(await told('2027-04-05T08:00:00+07:00'), []);
    // Nobody ran for months: what was missed follows in its order.
    assert.deepEqual(await told('2028-06-01T08:00:00+07:00'), [
      ...['record.review-coming', 'record.review-due', 'record.review-overdue'],
    ]);
  });

  it('where something changed, the owning unit opens a correction in its own name; once posted, the time begins anew', async () => {
    const { itemId, edition } = await aRecord();
    await setClock(newsroom.db, '2026-06-01T09:00:00+07:00');
    const { value, refusals } = await act(newsroom, 'UNIT_HEAD', correctEdition, {
      ...{ id: edition.id, note: 'Quyết định mới về chức năng.' },
    });
    assert.deepEqual(refusals, []);
    assert.equal((await standing(itemId))?.changing, true);
    const [row] = await newsroom.db.query<{ mode: string; unit_id: string }>(
      'select mode, unit_id from content.workflow_item where edition_id = $1',
      [value?.editionId],
    );
    assert.deepEqual(row, { mode: 'ON_BEHALF_OF_UNIT', unit_id: newsroom.unitId });
    const correction = { id: value?.editionId ?? '', version: 1 };
    correction.version = await take(newsroom, 'submit', correction, 'UNIT_HEAD');
    correction.version = await take(newsroom, 'unitApprove', correction, 'UNIT_DEPUTY');
    for (const step of WHOLE_WAY.slice(1)) correction.version = await take(newsroom, step, correction);
    const { number, next_review, changing } = (await standing(itemId)) ?? assert.fail();
    assert.deepEqual([number, next_review, changing], [2, '2027-06-01', false]);
  });

  it('a withdrawn record is nobody’s duty any more', async () => {
    const { itemId, edition } = await aRecord();
    await take(newsroom, 'withdraw', edition);
    assert.equal(await standing(itemId), undefined);
    assert.deepEqual(await codes(newsroom.people.UNIT_HEAD, { itemId }), ['NOT_REVIEWED']);
    const waiting = await newsroom.db.query(
      'select from content.timer where subject_id = $1 and ended_at is null',
      [itemId],
    );
    assert.equal(waiting.length, 0);
  });

  it('who looked when stays as it was, whoever writes', async () => {
    const { itemId } = await aRecord();
    const { pool } = newsroom.runtime;
    for (const statement of [
      `update content.record_review set note = 'x'`,
      'delete from content.record_review',
    ])
      await assert.rejects(pool.query(statement), /permission denied/);
    const add = (number: number, nextReview: string) =>
      newsroom.db.query(
        `insert into content.record_review (item_id, number, act, owner_unit_id, person_id, at, reviewed_by, reviewed_at,
           next_review) values ($1, $2, 'CONFIRMED', $3, $3, kit.now(), $3, kit.now(), $4)`,
        [itemId, number, newId(), nextReview],
      );
    await assert.rejects(add(3, '2026-12-31'), /follows the one before/);
    await assert.rejects(add(2, '2026-03-02'), /review_lies_ahead/);
  });

  it('the report is for Văn phòng and the board; a unit sees its own; the public sees when it was last looked at', async () => {
    const { itemId } = await aRecord();
    await setClock(newsroom.db, '2027-05-01T09:00:00+07:00');
    const QUERY = `query ($own: Boolean!) {
      recordsToReview(own: $own) { edges { node { title daysOver changing version actions { name allowed } } } }
      reviewsByUnit { records overdue oldest } }`;
    interface Report {
      recordsToReview: {
        edges: { node: { daysOver: number; actions: { name: string; allowed: boolean }[] } }[];
      };
      reviewsByUnit: { overdue: number }[];
    }
    const ask = async (who: Actor | null, own: boolean) => {
      const { data, errors } = await read<Report>(newsroom, who, QUERY, { own });
      assert.deepEqual(errors, []);
      return data;
    };
    const { people } = newsroom;
    for (const own of [true, false])
      assert.deepEqual(await ask(null, own), { recordsToReview: { edges: [] }, reviewsByUnit: [] });
    const office = await ask(people.OFFICE_HEAD, false);
    assert.ok((office.reviewsByUnit[0]?.overdue ?? 0) > 0);
    assert.ok((office.recordsToReview.edges[0]?.node.daysOver ?? 0) >= 60);
    const head = await ask(people.UNIT_HEAD, false);
    assert.deepEqual(head.reviewsByUnit, []);
    assert.ok(head.recordsToReview.edges.length > 0);
    assert.ok(
      head.recordsToReview.edges.every(({ node }) =>
        node.actions.some(({ name, allowed }) => name === 'confirmStillCorrect' && allowed),
      ),
    );
    const [row] = await newsroom.db.query<{ path: string }>(
      'select path from content.publication where item_id = $1',
      [itemId],
    );
    const { data } = await read<{ contentByPath: { review: { reviewedAt: string; unit: object } } }>(
      newsroom,
      null,
      `query ($path: String!) { contentByPath(path: $path) { review { reviewedAt unit { id } } } }`,
      { path: row?.path },
    );
    assert.equal(data.contentByPath.review.reviewedAt, new Date(START).toISOString());
    assert.ok(data.contentByPath.review.unit);
  });

  it('and so are those that were posted before reviews were kept: their unit owns them, a year after they are due', async () => {
    const { db, runtime, unitId } = newsroom;
    const { itemId } = await aRecord();
    const migrateAt = async (now: string) => {
      await db.query('delete from content.record_review where item_id = $1', [itemId]);
      await db.query(`delete from content.timer where subject_id = $1`, [itemId]);
      await setClock(db, now);
      const migration = new EarlierRecords20261126(runtime.orm.em.getDriver(), runtime.orm.config);
      migration.up();
      for (const statement of migration.getQueries()) await db.query(String(statement));
      const [timer] = await db.query<{ event: string; fire_at: Date }>(
        `select payload ->> 'event' as event, fire_at from content.timer where subject_id = $1 and ended_at is null`,
        [itemId],
      );
      return [timer?.event, timer?.fire_at.toISOString()];
    };
    assert.deepEqual(await migrateAt('2026-03-03T00:00:00Z'), [
      ...['record.review-coming', '2027-02-16T01:00:00.000Z'],
    ]);
    const record = await standing(itemId);
    assert.deepEqual([record?.owner_unit_id, record?.next_review], [unitId, '2027-03-02']);
    assert.deepEqual(await migrateAt('2027-03-01T00:00:00Z'), [
      ...['record.review-due', '2027-03-02T01:00:00.000Z'],
    ]);
    assert.deepEqual(await migrateAt('2027-05-01T00:00:00Z'), [
      ...['record.review-overdue', '2027-04-01T01:00:00.000Z'],
    ]);
    assert.equal((await standing(itemId))?.days_over, 60);
  });
});
