import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { dayAt, globalId, newId } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import { confirmRelation } from '../relations/confirm-relation.ts';
import { rejectRelation } from '../relations/reject-relation.ts';
import { steps } from '../records/steps.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { acknowledgeLegalAlarm } from './acknowledge-legal-alarm.ts';
import { causeOf } from './alarm.ts';
import { alarmSources } from './alarm-sources.query.ts';
import { alarmsOn } from './find-alarms.ts';

const START = '2026-06-01T09:00:00+07:00';

describe('alarms of posted documents (Điều 8.2)', () => {
  let desk: LegalDesk;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
    await setClock(desk.db, START);
  });
  after(() => desk.close());

  const told = () =>
    desk.db.query<{ type: string; payload: Record<string, unknown> }>(
      `select type, payload from legal.outbox where type in ('legal-basis.lost', 'legal-reference.dangling') order by id`,
    );

  /** A decree, another that rests on it, and a third that will replace it. */
  const aChain = async (effectiveOn: string) => {
    const [old, fresh] = [`${(number += 1)}/2020/NĐ-CP`, `${(number += 1)}/2026/NĐ-CP`];
    await desk.post(aDecree(old, '2020-02-01'));
    const resting = await desk.post({
      ...aDecree(`${(number += 1)}/2021/NĐ-CP`, '2021-03-01'),
      text: `NGHỊ ĐỊNH\nCăn cứ Nghị định số ${old} ngày 01 tháng 02 năm 2020 của Chính phủ;\nĐiều 1. Chợ.`,
    });
    const next = await desk.post({
      ...aDecree(fresh, '2026-05-01', [`Điều 3. Nghị định này thay thế Nghị định số ${old}.`]),
      effectiveOn,
    });
    await desk.confirm(resting, 'BASED_ON');
    return { resting, next, old, fresh };
  };

  it('are raised at midnight of the day on which a basis ends, once, and told', async () => {
    const { resting, next, old } = await aChain('2026-07-01');
    await desk.confirm(next, 'REPLACES');
    await desk.drain();
    assert.deepEqual(await told(), []);
    await setClock(desk.db, '2026-06-30T23:59:59.999+07:00');
    await desk.drain();
    assert.deepEqual(await told(), []);
    await setClock(desk.db, '2026-07-01T00:00:00+07:00');
    await desk.drain();
    await desk.drain();
    const [alarm, ...more] = await told();
    assert.deepEqual(more, []);
    assert.equal(alarm?.type, 'legal-basis.lost');
    assert.deepEqual(
      [alarm.payload['documentId'], alarm.payload['what'], alarm.payload['since'], alarm.payload['isBasis']],
      [resting, `Nghị định ${old}`, '2026-07-01', true],
    );
  });

  it('are read by whoever keeps the document right, with the reason in words; by nobody else', async () => {
    const source = `{ legalAlarmsWaiting legalAlarms { edges { node { id kind reason since document { number }
      target { number } actions { name allowed } } } } }`;
    interface Read {
      legalAlarmsWaiting: number;
      legalAlarms: { edges: { node: Record<string, unknown> }[] };
    }
    for (const who of ['author', 'secretariat'] as const) {
      const { legalAlarms, legalAlarmsWaiting } = await desk.read<Read>(who, source);
      assert.equal(legalAlarmsWaiting, 1);
      const { id: _id, ...alarm } = legalAlarms.edges[0]?.node ?? {};
      assert.deepEqual(alarm, {
        ...{ kind: 'BASIS_LOST', since: '2026-07-01', document: { number: '3/2021/NĐ-CP' } },
        reason: 'Căn cứ Nghị định 1/2020/NĐ-CP đã hết hiệu lực từ ngày 01/07/2026.',
        target: { number: '1/2020/NĐ-CP' },
        actions: [{ name: 'acknowledgeLegalAlarm', allowed: true }],
      });
    }
    for (const who of [null, 'posting'] as const)
      assert.deepEqual(await desk.read(who, source), { legalAlarmsWaiting: 0, legalAlarms: { edges: [] } });
  });

  it('are cleared, for good, when what raised them is gone', async () => {
    const { resting, next } = await aChain('2026-06-01');
    await desk.confirm(next, 'REPLACES');
    await desk.drain();
    const standing = async () => {
      const rows = await desk.db.query<{ cleared: boolean }>(
        'select cleared_at is not null as cleared from legal.alarm where document_id = $1 order by raised_at, id',
        [resting],
      );
      return rows.map(({ cleared }) => cleared);
    };
    assert.deepEqual(await standing(), [false]);
    assert.deepEqual(
      (await desk.act('chief', steps.withdraw, { id: next, reason: 'Văn bản thử' })).refusals,
      [],
    );
    await desk.drain();
    assert.deepEqual(await standing(), [true]);
    await assert.rejects(
      desk.db.query('update legal.alarm set cleared_at = null where document_id = $1', [resting]),
      /stays so/,
    );
  });

  it('reach along what documents do to each other: what was repealed before its day repeals nothing', async () => {
    const { resting, next, fresh } = await aChain('2026-06-20');
    await desk.confirm(next, 'REPLACES');
    await desk.drain();
    const standing = async () =>
      (
        await desk.db.query('select from legal.alarm where document_id = $1 and cleared_at is null', [
          resting,
        ])
      ).length;
    assert.equal(await standing(), 1);
    const killer = await desk.post({
      ...aDecree(`${(number += 1)}/2026/NĐ-CP`, '2026-06-05', [`Điều 3. Bãi bỏ Nghị định số ${fresh}.`]),
      effectiveOn: '2026-06-10',
    });
    await desk.confirm(killer, 'REPEALS');
    await desk.drain();
    assert.equal(await standing(), 0);
  });

  it('are raised for a place that a document names in itself and does not have', async () => {
    const id = await desk.post(
      aDecree(`${(number += 1)}/2026/NĐ-CP`, '2026-05-05', [
        'Điều 3. Theo khoản 8 Điều 1 của Nghị định này.',
      ]),
    );
    await desk.drain();
    const [alarm] = await desk.db.query(
      'select kind, place, said_in, since from legal.alarm where document_id = $1',
      [id],
    );
    assert.deepEqual(alarm, {
      kind: 'REFERENCE_DANGLING',
      place: 'khoản 8 Điều 1',
      said_in: 'art_3',
      since: null,
    });
  });

  it('are refused a second time by the database, whoever writes', async () => {
    await assert.rejects(
      desk.db.query(
        `insert into legal.alarm select gen_random_uuid(), document_id, cause, kind, relation_id, target_id, place, since,
           said_in, quote, raised_at, null from legal.alarm where cleared_at is null limit 1`,
      ),
      /alarm_once/,
    );
  });

  describe('acknowledgeLegalAlarm', () => {
    const anAlarm = async () => {
      const { resting, next } = await aChain('2026-06-01');
      await desk.confirm(next, 'REPLACES');
      await desk.drain();
      const [row] = await desk.db.query<{ id: string }>('select id from legal.alarm where document_id = $1', [
        resting,
      ]);
      return row?.id ?? '';
    };
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: acknowledgeLegalAlarm },
      event: 'legal-alarm.acknowledged',
      accepted: async () => ({
        actor: desk.people.secretariat,
        input: { id: await anAlarm(), note: 'Đã trình thay căn cứ.' },
      }),
    }));

    it('says what is done, once, by whoever keeps the document right', async () => {
      const id = await anAlarm();
      const refusals = async (who: 'posting' | 'secretariat', note: string) =>
        (await desk.act(who, acknowledgeLegalAlarm, { id, note })).refusals.map(({ code }) => code);
      assert.deepEqual(await refusals('posting', 'Đã xem.'), ['NO_RIGHT']);
      assert.deepEqual(await refusals('secretariat', ' '), ['ALARM_NOTE_MISSING']);
      assert.deepEqual(await refusals('secretariat', 'x'.repeat(2_001)), ['ALARM_NOTE_TOO_LONG']);
      assert.deepEqual(await refusals('secretariat', 'Đã trình.'), []);
      assert.deepEqual(await refusals('secretariat', 'Đã trình.'), ['ALARM_ACKNOWLEDGED']);
      const { legalAlarms } = await desk.read<{
        legalAlarms: { edges: { node: { id: string; acknowledgement: { note: string } | null } }[] };
      }>('secretariat', '{ legalAlarms(first: 50) { edges { node { id acknowledgement { note } } } } }');
      const alarm = legalAlarms.edges.find(({ node }) => node.id === globalId('LegalAlarm', id));
      assert.deepEqual(alarm?.node.acknowledgement, { note: 'Đã trình.' });
    });
  });

  it('kept up to date act by act are those of looking at everything anew', async () => {
    const ids: string[] = [];
    for (const day of ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'])
      ids.push(await desk.post(aDecree(`${(number += 1)}/${day.slice(0, 4)}/NĐ-CP`, day)));
    let now = new Date('2026-07-02T09:00:00+07:00');
    await setClock(desk.db, now);
    const between = fc.record({ from: fc.nat(3), to: fc.nat(3) }).filter(({ from, to }) => from !== to);
    const kinds = fc.constantFrom(
      'REPEALS',
      'REPLACES',
      'REPEALS',
      'SUSPENDS',
      'BASED_ON',
      'CITES',
      'BASED_ON',
    );
    const parts = fc.constantFrom<string[]>([], [], [], ['art_1'], ['art_1__cl_2']);
    const ahead = fc.integer({ min: -9, max: 9 });
    const acts = fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ confirm: between, kind: kinds, provisions: parts, ahead }) },
        { weight: 1, arbitrary: fc.record({ reject: fc.nat(20) }) },
        { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 5 }) }) },
      ),
      { minLength: 10, maxLength: 18 },
    );
    const confirm = async (from = '', to = '', kind: string, provisions: string[], ahead: number) => {
      const [row] = await desk.db.query<{ id: string }>(
        `insert into legal.relation (id, kind, from_id, to_id, cited, quote, is_certain, state, proposed_at)
         values ($1, $2, $3, $4, '{"provisions": []}', 'Căn cứ …', true, 'PROPOSED', kit.now())
         on conflict do nothing returning id`,
        [newId(), kind, from, to],
      );
      const effectiveOn = dayAt(new Date(now.getTime() + ahead * 86_400_000));
      if (row) await desk.act('secretariat', confirmRelation, { id: row.id, provisions, effectiveOn });
    };
    const confirmed = () =>
      desk.db.query<{ id: string }>(
        `select id from legal.relation where state = 'CONFIRMED' and from_id = any ($1::uuid[]) order by id`,
        [ids],
      );
    const reject = async (which: number) => {
      const rows = await confirmed();
      const row = rows[which % Math.max(rows.length, 1)];
      if (row) await desk.act('secretariat', rejectRelation, { id: row.id, reason: 'Nhầm số.' });
    };
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        // Nobody comes back from the dead: each story begins with documents that nobody has touched.
        for (const { id } of await confirmed())
          await desk.act('secretariat', rejectRelation, { id, reason: 'Nhầm số.' });
        for (const act of all) {
          if ('days' in act) {
            now = new Date(now.getTime() + act.days * 86_400_000);
            await setClock(desk.db, now);
          } else if ('reject' in act) await reject(act.reject);
          else await confirm(ids[act.confirm.from], ids[act.confirm.to], act.kind, act.provisions, act.ahead);
          await desk.drain();
          const sources = await alarmSources(
            async (text, values) => desk.db.query(text, [...(values ?? [])]),
            ids,
          );
          const anew = alarmsOn(dayAt(now), sources.lives, sources.uses, sources.dangling);
          const kept = await desk.db.query<{ cause: string }>(
            `select document_id || ' ' || cause as cause from legal.alarm
             where cleared_at is null and document_id = any ($1::uuid[])`,
            [ids],
          );
          assert.deepEqual(
            kept.map(({ cause }) => cause).sort(),
            anew.map((alarm) => `${alarm.documentId} ${causeOf(alarm)}`).sort(),
          );
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
