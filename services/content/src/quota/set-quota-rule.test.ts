import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { runCommand } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import type { RoleName } from '../testing/expected-acts.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { setQuotaRule } from './set-quota-rule.ts';
import type { SetQuotaRule } from './set-quota-rule.ts';

const DECISION = { fromMonth: '2028-03', items: 3, decisionNumber: '88/QĐ-SCT' };

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(async () => {
  await setClock(newsroom.db, null);
  await newsroom.close();
});

const at = (instant: string) => setClock(newsroom.db, new Date(instant));
const set = (told: Partial<SetQuotaRule> = {}, who: RoleName = 'OFFICE_HEAD') =>
  runCommand(newsroom.runtime, newsroom.people[who], setQuotaRule, { ...DECISION, ...told });
const codes = async (told?: Partial<SetQuotaRule>, who?: RoleName) =>
  (await set(told, who)).refusals.map(({ code }) => code);
const required = async (month: string) => {
  const { data } = await read<{ unitQuotas: { required: number }[] }>(
    newsroom,
    newsroom.people.OFFICE_HEAD,
    `{ unitQuotas(month: "${month}") { required } }`,
  );
  return Math.max(...data.unitQuotas.map((quota) => quota.required));
};

describe('a decision on the quota (Điều 10.3, 18.1)', () => {
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: setQuotaRule, event: 'quota-rule.set' },
    accepted: async () => {
      await at('2027-01-10T02:00:00Z');
      return { actor: newsroom.people.OFFICE_HEAD, input: { ...DECISION, fromMonth: '2027-12' } };
    },
  }));

  test('is recorded by the head of the office alone', async () => {
    await at('2028-02-10T02:00:00Z');
    for (const who of ['DIRECTOR', 'EDITOR_IN_CHIEF', 'UNIT_HEAD', 'SITE_ADMINISTRATOR'] as const)
      assert.deepEqual(await codes({}, who), ['NO_RIGHT']);
  });

  test('holds from its month on, and no month before; the one recorded last counts', async () => {
    await at('2028-02-29T16:59:59.999Z');
    const before = await required('2028-02');
    assert.deepEqual(await codes({ items: 4 }), []);
    await at('2028-02-29T16:59:59.999Z');
    assert.deepEqual(await codes({ items: 5 }), []);
    assert.deepEqual(
      [await required('2028-02'), await required('2028-03'), await required('2028-04')],
      [...[before, 5, 5]],
    );
  });

  test('never touches a month that has begun: on 29/02 at 24:00 it is March', async () => {
    await at('2028-02-29T17:00:00.000Z');
    assert.deepEqual(await codes(), ['QUOTA_MONTH_BEGUN']);
    await assert.rejects(
      newsroom.runtime.pool.query(
        `insert into content.quota_rule (from_month, items, decision_number) values ('2028-03-01', 9, 'x')`,
      ),
      /a month that has begun keeps its quota/,
    );
    assert.deepEqual(await codes({ fromMonth: '2028-04' }), []);
  });

  test('is refused with every reason at once', async () => {
    assert.deepEqual(await codes({ fromMonth: 'x', items: 1.5, decisionNumber: ' ' }), [
      ...['QUOTA_MONTH_BEGUN', 'QUOTA_ITEMS_WRONG', 'QUOTA_DECISION_MISSING'],
    ]);
    assert.deepEqual(await codes({ fromMonth: '2030-01', items: 101 }), ['QUOTA_ITEMS_WRONG']);
  });

  test('is never rewritten, by whomever', async () => {
    await assert.rejects(newsroom.db.query('update content.quota_rule set items = 1'), /never rewritten/);
    await assert.rejects(newsroom.db.query('delete from content.quota_rule'), /never rewritten/);
  });

  test('can be read by everybody, those whose place was taken too', async () => {
    const { data, errors } = await read<{ quotaRules: { fromMonth: string; replaced: boolean }[] }>(
      newsroom,
      null,
      '{ quotaRules { fromMonth items decisionNumber replaced setBy { id } recordedAt } maySetQuotaRule }',
    );
    assert.deepEqual(errors, []);
    assert.deepEqual(
      data.quotaRules.filter(({ fromMonth }) => fromMonth === '2028-03').map(({ replaced }) => replaced),
      [false, true],
    );
    assert.equal(data.quotaRules.at(-1)?.fromMonth, '2011-08');
  });
});
