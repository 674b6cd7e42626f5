import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import { plantEditions } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { statementsOf } from '../testing/statements-of.ts';
import { walk } from '../testing/walk.ts';

const QUEUE = `query ($desk: Desk!, $first: Int!) { editionsAwaiting(desk: $desk, first: $first) { edges { node {
  id title summary document version state stateName kindName author { id } byline { name } attachments { id } cover { id }
  item { title } timeline { action actionName person { id } timing { late } } due { late } remarks { text } resubmits { id }
  actions { name allowed reasons { code } } } } pageInfo { hasNextPage } } }`;

interface Queue {
  editionsAwaiting: { edges: { node: { id: string; actions: { name: string; allowed: boolean }[] } }[] };
}

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

test('a queue of 50 costs as many statements as one of 5, buttons and timeline included', async () => {
  await plantEditions(
    newsroom,
    Array.from({ length: 50 }, () => ({ state: 'VERIFYING' })),
  );
  const { DEPUTY_EDITOR_IN_CHIEF: deputy } = newsroom.people;
  const sizes: number[] = [];
  const ask = async (first: number) => {
    const { data, errors } = await read<Queue>(newsroom, deputy, QUEUE, { desk: 'VERIFY', first });
    assert.deepEqual(errors, []);
    sizes.push(data.editionsAwaiting.edges.length);
  };
  const few = await statementsOf(newsroom, () => ask(5));
  const many = await statementsOf(newsroom, () => ask(50));
  assert.deepEqual(sizes, [5, 50]);
  assert.equal(many, few);
  assert.ok(few <= 15, `${few} statements`);
});

test('each desk shows what waits there, to those whose office it is (Điều 15)', async () => {
  const desks = {
    UNIT: 'UNIT_APPROVAL',
    COMPILE: 'SUBMITTED',
    VERIFY: 'VERIFYING',
    APPROVE: 'APPROVING',
    POSTING: 'APPROVED',
  };
  const officers = {
    UNIT: 'UNIT_HEAD',
    COMPILE: 'STANDING_SECRETARIAT',
    VERIFY: 'DEPUTY_EDITOR_IN_CHIEF',
    APPROVE: 'EDITOR_IN_CHIEF',
    POSTING: 'POSTING_OFFICER',
  } as const;
  for (const desk of ['UNIT', 'COMPILE', 'VERIFY', 'APPROVE', 'POSTING'] as const) {
    const mode = desk === 'UNIT' ? ('ON_BEHALF_OF_UNIT' as const) : ('INDIVIDUAL' as const);
    const [planted] = await plantEditions(newsroom, [{ state: desks[desk], mode }]);
    const id = globalId('Edition', planted ?? '');
    const shown = async (who: (typeof officers)[typeof desk] | 'CONTRIBUTOR') => {
      const { data } = await read<Queue>(newsroom, newsroom.people[who], QUEUE, { desk, first: 100 });
      return data.editionsAwaiting.edges.some(({ node }) => node.id === id);
    };
    assert.equal(await shown(officers[desk]), true, desk);
    assert.equal(await shown('CONTRIBUTOR'), false, desk);
  }
});

test('the buttons of a desk are what its command would accept', async () => {
  const { id } = await walk(newsroom, ['submit']);
  const { data } = await read<{ edition: { actions: { name: string; allowed: boolean }[] } }>(
    newsroom,
    newsroom.people.STANDING_SECRETARIAT,
    `query ($id: ID!) { edition(id: $id) { actions { name allowed reasons { code } } } }`,
    { id: globalId('Edition', id) },
  );
  const { actions } = data.edition;
  assert.deepEqual(
    actions
      .filter(({ allowed }) => allowed)
      .map(({ name }) => name)
      .sort(),
    ['acceptEdition', 'declineEdition', 'returnEdition'],
  );
});

test('a draft is its author’s alone; the board reads it once it was sent', async () => {
  const readable = async (
    id: string,
    role: 'INFORMATION_OFFICER' | 'UNIT_HEAD' | 'EDITOR_IN_CHIEF' | 'STAFF',
  ) => {
    const source = `query ($id: ID!) { edition(id: $id) { id } }`;
    const { data } = await read(newsroom, newsroom.people[role], source, { id: globalId('Edition', id) });
    return data['edition'] !== null;
  };
  const draft = await walk(newsroom, []);
  assert.equal(await readable(draft.id, 'INFORMATION_OFFICER'), true);
  assert.equal(await readable(draft.id, 'EDITOR_IN_CHIEF'), false);
  const sent = await walk(newsroom, ['submit'], { mode: 'ON_BEHALF_OF_UNIT' });
  assert.equal(await readable(sent.id, 'UNIT_HEAD'), true);
  assert.equal(await readable(sent.id, 'STAFF'), false);
});
