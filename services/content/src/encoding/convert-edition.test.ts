import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { encodeLegacy, globalId, runCommand } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aDraft, plantEditions } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { convertEdition } from './convert-edition.ts';

const GOOD = 'cơ quan Sở và các đơn vị';
const DAMAGED = encodeLegacy(GOOD, 'TCVN3');

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

async function planted(state: string, title: string): Promise<string> {
  const authorId = newsroom.people.INFORMATION_OFFICER.personId ?? assert.fail();
  const draft = aDraft({ title, summary: `Nay giao ${DAMAGED} thực hiện.\nHạn cuối tháng.` });
  const [id] = await plantEditions(newsroom, [{ state, authorId, draft }]);
  return id ?? assert.fail();
}

interface Slip {
  findings: Record<string, unknown>[];
  actions: { name: string; allowed: boolean }[];
}
async function slipOf(id: string): Promise<Slip | null> {
  const { data, errors } = await read<{ edition: { encodingSlip: Slip | null } }>(
    newsroom,
    newsroom.people.INFORMATION_OFFICER,
    `query ($id: ID!) { edition(id: $id) { encodingSlip {
      findings { field fieldName encoding found converted before after } actions { name allowed } } } }`,
    { id: globalId('Edition', id) },
  );
  assert.deepEqual(errors, []);
  return data.edition.encodingSlip;
}

describe('convertEdition', () =>
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: convertEdition },
    accepted: async () => ({
      actor: newsroom.people.INFORMATION_OFFICER,
      input: { id: await planted('DRAFT', DAMAGED), expectedVersion: 1 },
    }),
  })));

test('the slip shows each damaged place within its line, with what was probably meant (Điều 9.1)', async () => {
  const slip = await slipOf(await planted('DRAFT', 'Thông báo'));
  assert.deepEqual(slip?.findings, [
    {
      ...{ field: 'summary', fieldName: 'Tóm tắt', encoding: 'TCVN3', found: DAMAGED, converted: GOOD },
      ...{ before: 'Nay giao ', after: ' thực hiện.' },
    },
  ]);
  assert.deepEqual(slip.actions, [{ name: 'convertEdition', allowed: true }]);
});

test('taking it is a new revision by whoever may edit; then there is no slip (Điều 9.2)', async () => {
  const id = await planted('DRAFT', DAMAGED);
  const { people, runtime, db } = newsroom;
  const stranger = await runCommand(runtime, people.POSTING_OFFICER, convertEdition, { id });
  assert.notDeepEqual(stranger.refusals, []);
  const { refusals } = await runCommand(runtime, people.INFORMATION_OFFICER, convertEdition, { id });
  assert.deepEqual(refusals, []);
  const titles = await db.query<{ title: string }>(
    `select content ->> 'title' as title from content.revision where edition_id = $1 order by number`,
    [id],
  );
  assert.deepEqual(
    titles.map(({ title }) => title),
    [DAMAGED, GOOD],
  );
  assert.equal(await slipOf(id), null);
});

test('what was returned is not written over: the slip stays, the way is a new edition (Điều 9.2)', async () => {
  const slip = await slipOf(await planted('RETURNED', DAMAGED));
  assert.deepEqual(slip?.actions, [{ name: 'convertEdition', allowed: false }]);
});

test('nobody is offered what nobody can know', async () => {
  const authorId = newsroom.people.INFORMATION_OFFICER.personId ?? assert.fail();
  const draft = aDraft({ title: 'Thông báo \ue001\ue002' });
  const [id = assert.fail()] = await plantEditions(newsroom, [{ state: 'DRAFT', authorId, draft }]);
  const slip = await slipOf(id);
  assert.deepEqual([slip?.findings[0]?.['converted'], slip?.actions], [null, []]);
});
