import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createContextKeys, globalId, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { aPerson, aUnit } from '@portal/identity/testing';
import { setClock, TEST_SECRET } from '@portal/kit/testing';
import { draftEdition } from '../editions/draft-edition.ts';
import { resubmitEdition } from '../editions/resubmit-edition.ts';
import { steps } from '../editions/steps.ts';
import { contentService } from '../service.ts';
import { aDraft } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';

const FIELDS =
  'unit { id } required counted reached collective individual authored collected joint published';

interface Quota {
  unit: { id: string };
  required: number;
  counted: number;
  reached: boolean;
  [figure: string]: unknown;
}

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

const at = (instant: string | null) => setClock(newsroom.db, instant);

async function quotas(
  month: string,
  who: Actor = newsroom.people.EDITOR_IN_CHIEF,
  asOf?: string,
): Promise<Quota[]> {
  const source = `query ($month: String, $asOf: DateTime) { unitQuotas(month: $month, asOf: $asOf) { ${FIELDS} } }`;
  const { data, errors } = await read<{ unitQuotas: Quota[] }>(newsroom, who, source, { month, asOf });
  assert.deepEqual(errors, []);
  return data.unitQuotas;
}

const quotaOf = async (unitId: string, month: string, asOf?: string): Promise<Quota> =>
  (await quotas(month, undefined, asOf)).find(
    ({ unit }) => unit.id === globalId('OrganisationUnit', unitId),
  ) ?? assert.fail();

interface Sent {
  author: Actor;
  unitId?: string;
  writers?: Actor[];
  origin?: 'AUTHORED' | 'COLLECTED';
}

/** Sent and waiting for Thường trực; on behalf of the unit when one is named. */
async function sent({ author, unitId, writers = [], origin = 'AUTHORED' }: Sent): Promise<string> {
  const byline = writers.map(({ personId }) => ({
    name: 'Người viết',
    office: null,
    part: 'WRITER' as const,
    personId,
  }));
  const draft = aDraft({ origin, source: 'Báo Công Thương', ...(byline.length > 0 ? { byline } : {}) });
  const input = {
    ...{ kind: 'NEWS_ITEM' as const, content: draft, unitId: unitId ?? null },
    mode: unitId ? ('ON_BEHALF_OF_UNIT' as const) : ('INDIVIDUAL' as const),
  };
  const { value, refusals } = await runCommand(newsroom.runtime, author, draftEdition, input);
  const id = value?.editionId ?? assert.fail(JSON.stringify(refusals));
  await step('submit', author, id);
  if (unitId) await step('unitApprove', await aPerson(newsroom.db, { role: 'UNIT_HEAD', unitId }), id);
  return id;
}

async function step(name: keyof typeof steps, actor: Actor, id: string): Promise<void> {
  const input = { id, declaration: true, reason: 'Thiếu nguồn', reasonCode: 'SOURCE_MISSING' };
  const { refusals } = await runCommand(newsroom.runtime, actor, steps[name], input);
  assert.deepEqual({ name, refusals }, { name, refusals: [] });
}

const accept = (id: string) => step('accept', newsroom.people.STANDING_SECRETARIAT, id);

async function aUnitWithOfficer(): Promise<{ unitId: string; officer: Actor }> {
  const unitId = await aUnit(newsroom.db);
  return { unitId, officer: await aPerson(newsroom.db, { role: 'INFORMATION_OFFICER', unitId }) };
}

test('an item counts in the month in which Thường trực accepted it, to the millisecond (Điều 10.3)', async () => {
  const { unitId, officer } = await aUnitWithOfficer();
  await at('2026-10-31T09:00:00+07:00');
  const [first, second] = [await sent({ author: officer }), await sent({ author: officer })];
  await at('2026-10-31T23:59:59.999+07:00');
  await accept(first);
  await at('2026-11-01T00:00:00.000+07:00');
  await accept(second);
  await at('2026-11-02T08:00:00+07:00');
  const [october, november] = [await quotaOf(unitId, '2026-10'), await quotaOf(unitId, '2026-11')];
  assert.deepEqual([october.counted, november.counted], [1, 1]);
  assert.deepEqual([october.required, october.reached], [2, false]);
  await at(null);
});

test('collective and individual, collected and self-written count alike; a person’s for the unit of their office', async () => {
  const { unitId, officer } = await aUnitWithOfficer();
  await at('2027-02-10T09:00:00+07:00');
  await accept(await sent({ author: officer, unitId }));
  await accept(await sent({ author: officer, origin: 'COLLECTED' }));
  await accept(await sent({ author: await aPerson(newsroom.db, { role: 'CONTRIBUTOR' }) }));
  const { unit: _unit, ...figures } = await quotaOf(unitId, '2027-02');
  assert.deepEqual(figures, {
    ...{ required: 2, counted: 2, reached: true, collective: 1, individual: 1 },
    ...{ authored: 1, collected: 1, joint: 0, published: 0 },
  });
  await at(null);
});

test('what was returned or declined does not count; sent again, it counts once, in its own month', async () => {
  const { unitId, officer } = await aUnitWithOfficer();
  const { STANDING_SECRETARIAT: secretariat } = newsroom.people;
  await at('2027-03-10T09:00:00+07:00');
  const [returned, declined] = [await sent({ author: officer }), await sent({ author: officer })];
  await accept(returned);
  await accept(declined);
  assert.equal((await quotaOf(unitId, '2027-03')).counted, 2);
  await at('2027-04-02T09:00:00+07:00');
  await step('return', secretariat, returned);
  await step('decline', secretariat, declined);
  const { value } = await runCommand(newsroom.runtime, officer, resubmitEdition, { id: returned });
  const again = value?.editionId ?? assert.fail();
  await step('submit', officer, again);
  await accept(again);
  await at('2027-04-02T10:00:00+07:00');
  assert.deepEqual(
    [(await quotaOf(unitId, '2027-03')).counted, (await quotaOf(unitId, '2027-04')).counted],
    [0, 1],
  );
  // A past month reads as it read then.
  assert.equal((await quotaOf(unitId, '2027-03', '2027-03-31T16:59:59Z')).counted, 2);
  await at(null);
});

test('what the people of two units wrote together counts half for each', async () => {
  const [one, two] = [await aUnitWithOfficer(), await aUnitWithOfficer()];
  await at('2027-05-10T09:00:00+07:00');
  await accept(await sent({ author: one.officer, writers: [one.officer, two.officer] }));
  await accept(await sent({ author: one.officer, unitId: one.unitId, writers: [two.officer] }));
  const [mine, other] = [await quotaOf(one.unitId, '2027-05'), await quotaOf(two.unitId, '2027-05')];
  assert.deepEqual([mine.counted, mine.joint, other.counted, other.joint], [1, 2, 1, 2]);
  await at(null);
});

test('a unit that began or closed within the month owes from its first whole month to its last', async () => {
  const unitId = await aUnit(newsroom.db);
  await newsroom.db.query(
    `update identity.unit_period set valid = tstzrange(lower(valid), '2027-06-15T00:00:00+07:00') where unit_id = $1`,
    [unitId],
  );
  assert.deepEqual(
    [(await quotaOf(unitId, '2027-05')).required, (await quotaOf(unitId, '2027-06')).required],
    [2, 0],
  );
  const later = await quotas('2027-07');
  assert.ok(!later.some(({ unit }) => unit.id === globalId('OrganisationUnit', unitId)));
});

test('all units for the board and the office, the own one for a unit’s heads and officer, none for others', async () => {
  const { people, unitId } = newsroom;
  const seen = async (who: Actor) => (await quotas('2026-11', who)).length;
  const all = await seen(people.EDITOR_IN_CHIEF);
  assert.ok(all > 1);
  for (const role of ['DIRECTOR', 'DEPUTY_EDITOR_IN_CHIEF', 'STANDING_SECRETARIAT', 'OFFICE_HEAD'] as const)
    assert.equal(await seen(people[role]), all, role);
  for (const role of ['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER'] as const)
    assert.deepEqual(
      (await quotas('2026-11', people[role])).map(({ unit }) => unit.id),
      [globalId('OrganisationUnit', unitId)],
    );
  for (const role of ['STAFF', 'CONTRIBUTOR', 'SITE_ADMINISTRATOR'] as const)
    assert.equal(await seen(people[role]), 0, role);
});

test('the units below their quota, and only they, are warned on the 20th and the 25th at 8 o’clock', async () => {
  const { unitId, officer } = await aUnitWithOfficer();
  const warned = async (instant: string) => {
    await at(instant);
    await newsroom.db.query(`delete from content.outbox where type = 'quota.at-risk'`);
    await service.drain();
    const rows = await newsroom.db.query<{ counted: number }>(
      `select payload -> 'counted' as counted from content.outbox where type = 'quota.at-risk' and subject_id = $1`,
      [unitId],
    );
    return rows.map(({ counted }) => counted);
  };
  // Whatever waited since the database was made.
  await warned('2028-01-10T00:00:00+07:00');
  assert.deepEqual(await warned('2028-01-20T07:59:59.999+07:00'), []);
  assert.deepEqual(await warned('2028-01-20T08:00:00.000+07:00'), [0]);
  await accept(await sent({ author: officer }));
  assert.deepEqual(await warned('2028-01-24T23:00:00+07:00'), []);
  assert.deepEqual(await warned('2028-01-25T09:30:00+07:00'), [1]);
  await accept(await sent({ author: officer }));
  await accept(await sent({ author: officer }));
  // Nobody ran on the 20th of February: its warning is not given in March, and that of March is.
  assert.deepEqual(await warned('2028-03-01T08:00:00+07:00'), []);
  assert.deepEqual(await warned('2028-03-20T08:00:00+07:00'), [0]);
  await at(null);
});
