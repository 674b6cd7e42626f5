import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { correctLegalRecord } from '../records/correct-legal-record.ts';
import { saveLegalRecord } from '../records/save-legal-record.ts';
import { steps } from '../records/steps.ts';
import { aDecree, aLegalDesk, WAY_OF_CORRECTION } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';

let desk: LegalDesk;
before(async () => {
  desk = await aLegalDesk();
});
after(() => desk.close());

const counted = () =>
  desk.db.query('select facet, value, documents from legal.facet_count where documents <> 0 order by 1, 2');
const recounted = () =>
  desk.db
    .query(`select f.facet, f.value, count(*)::int as documents from legal.document d, legal.facets_of(d) f
    group by 1, 2 order by 1, 2`);

test('what the list can be cut by is counted as documents are posted, corrected and withdrawn (Điều 8.2)', async () => {
  const gone = await desk.post(aDecree('1/2020/NĐ-CP', '2020-02-01'));
  const changed = await desk.post({ ...aDecree('2/2020/NĐ-CP', '2020-03-01'), fields: ['dien-luc'] });
  assert.deepEqual(await counted(), await recounted());
  const { legalFacets } = await desk.read<{ legalFacets: { years: { value: string; count: number }[] } }>(
    null,
    '{ legalFacets { years { value count } } }',
  );
  assert.deepEqual({ ...legalFacets.years[0] }, { value: '2020', count: 2 });

  await desk.act('chief', steps.withdraw, { id: gone, reason: 'Đăng nhầm bản' });
  const { value } = await desk.act('secretariat', correctLegalRecord, { id: changed, note: 'Sai ngày' });
  const id = value?.recordId ?? '';
  const content = { ...aDecree('2/2020/NĐ-CP', '2021-03-01'), fields: ['xang-dau'] };
  assert.deepEqual((await desk.act('secretariat', saveLegalRecord, { id, content })).refusals, []);
  for (const [step, who] of WAY_OF_CORRECTION)
    assert.deepEqual(
      [step, (await desk.act(who, steps[step], { id, declaration: true })).refusals],
      [step, []],
    );
  assert.deepEqual(await counted(), await recounted());
  const years = (await counted()).filter(({ facet }) => facet === 'year');
  assert.deepEqual(years, [{ facet: 'year', value: '2021', documents: 1 }]);
});

test('nobody but the database writes the counts', async () => {
  const written = desk.runtime.pool.query('update legal.facet_count set documents = 9');
  await assert.rejects(written, { code: '42501' });
});
