import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import { aPerson, anAssignment } from '@portal/identity/testing';
import type { Actor } from '@portal/kit';
import { aDraft, plantEditions } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { statementsOf } from '../testing/statements-of.ts';

const QUEUE = `query ($first: Int!) { editionsAwaiting(desk: COMPILE, first: $first) { edges { node {
  id mayAssign assignees { id } actions { name allowed } } } } }`;

interface Row {
  id: string;
  mayAssign: boolean;
  assignees: { id: string }[];
  actions: { name: string; allowed: boolean }[];
}

let newsroom: Newsroom;
let chief: Actor;
before(async () => {
  newsroom = await aNewsroom();
  chief = newsroom.people.EDITOR_IN_CHIEF;
});
after(() => newsroom.close());

const aMember = () => aPerson(newsroom.db, { role: 'BOARD_MEMBER' });
const compiling = (section: string, count = 1) =>
  plantEditions(
    newsroom,
    Array.from({ length: count }, () => ({ state: 'COMPILING', draft: aDraft({ section }) })),
  );

async function queueOf(who: Actor, first = 100): Promise<Row[]> {
  const { data, errors } = await read<{ editionsAwaiting: { edges: { node: Row }[] } }>(
    newsroom,
    who,
    QUEUE,
    {
      first,
    },
  );
  assert.deepEqual(errors, []);
  return data.editionsAwaiting.edges.map(({ node }) => node);
}

test('an unassigned member sees nothing at step 1; assigned a section or an edition, just that (Điều 14.3)', async () => {
  const [one = '', other = ''] = await compiling('thong-bao', 2);
  const [elsewhere = ''] = await compiling('hoi-dap');
  const member = await aMember();
  assert.deepEqual(await queueOf(member), []);
  await anAssignment(newsroom.db, { to: member, by: chief, section: 'hoi-dap' });
  await anAssignment(newsroom.db, { to: member, by: chief, section: 'thong-bao', itemId: one });
  // Twice assigned, once shown.
  await anAssignment(newsroom.db, { to: member, by: chief, section: 'hoi-dap', itemId: elsewhere });
  const shown = await queueOf(member);
  assert.deepEqual(
    shown.map(({ id }) => id).sort(),
    [one, elsewhere].map((id) => globalId('Edition', id)).sort(),
  );
  assert.ok(!shown.some(({ id }) => id === globalId('Edition', other)));
  for (const { actions } of shown)
    assert.ok(actions.some(({ name, allowed }) => name === 'compileEdition' && allowed));
});

test('a queue says who is assigned, and to whom may assign that they may (Điều 14.1)', async () => {
  const [id = ''] = await compiling('lien-he');
  const member = await aMember();
  await anAssignment(newsroom.db, { to: member, by: chief, section: 'lien-he' });
  const row = async (who: Actor) => (await queueOf(who)).find((each) => each.id === globalId('Edition', id));
  const person = { id: globalId('Person', member.personId ?? '') };
  const { mayAssign, assignees } = (await row(chief)) ?? assert.fail();
  assert.deepEqual({ mayAssign, assignees }, { mayAssign: true, assignees: [person] });
  assert.equal((await row(member))?.mayAssign, false);
});

test('fifty editions cost as many statements as five, however many of them are assigned singly', async () => {
  const member = await aMember();
  const ids = await compiling('danh-ba', 50);
  for (const itemId of ids)
    await anAssignment(newsroom.db, { to: member, by: chief, section: 'danh-ba', itemId });
  const few = await statementsOf(newsroom, () => queueOf(member, 5));
  const many = await statementsOf(newsroom, async () => {
    assert.equal((await queueOf(member, 50)).length, 50);
  });
  assert.equal(many, few);
});
