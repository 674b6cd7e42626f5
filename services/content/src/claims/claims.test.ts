import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createContext, globalId } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import { parse, subscribe } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { steps } from '../editions/steps.ts';
import { contentSubgraph } from '../subgraph.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, walk } from '../testing/walk.ts';
import type { Walked } from '../testing/walk.ts';
import { claimEdition, releaseEdition } from './claim-edition.ts';

const NINE = new Date('2026-11-25T09:00:00+07:00');
const later = (minutes: number) => new Date(NINE.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let edition: Walked;
before(async () => {
  newsroom = await aNewsroom();
});
beforeEach(async () => {
  await setClock(newsroom.db, NINE);
  edition = await walk(newsroom, ['submit', 'accept']);
});
after(async () => {
  await setClock(newsroom.db, null);
  await newsroom.close();
});

const SECRETARIAT = 'STANDING_SECRETARIAT';
const DEPUTY = 'DEPUTY_EDITOR_IN_CHIEF';
const claim = () => act(newsroom, DEPUTY, claimEdition, { id: edition.id });
async function lookers(who: Actor): Promise<string[]> {
  const { data, errors } = await read<{ edition: { claims: { person: { id: string } }[] } }>(
    newsroom,
    who,
    'query ($id: ID!) { edition(id: $id) { claims { person { id } since expiresAt } } }',
    { id: globalId('Edition', edition.id) },
  );
  assert.deepEqual(errors, []);
  return data.edition.claims.map(({ person }) => person.id);
}

test('who looks at an edition is shown to the others, not to themselves, and is forgotten ten minutes after the last sign of life (D20)', async () => {
  const { [DEPUTY]: deputy, [SECRETARIAT]: secretariat } = newsroom.people;
  const deputyId = globalId('Person', deputy.personId ?? '');
  await claim();
  assert.deepEqual(await lookers(secretariat), [deputyId]);
  assert.deepEqual(await lookers(deputy), []);
  await setClock(newsroom.db, later(8));
  await claim();
  await setClock(newsroom.db, new Date(later(18).getTime() - 1));
  assert.deepEqual(await lookers(secretariat), [deputyId]);
  await setClock(newsroom.db, later(18));
  assert.deepEqual(await lookers(secretariat), []);
});

test('it ends on leaving, and blocks nobody meanwhile', async () => {
  await claim();
  const { refusals } = await act(newsroom, SECRETARIAT, steps.compile, { id: edition.id });
  assert.deepEqual(refusals, []);
  await act(newsroom, DEPUTY, releaseEdition, { id: edition.id });
  assert.deepEqual(await lookers(newsroom.people[SECRETARIAT]), []);
});

test('whoever may not read an edition does not learn that it exists by looking at it', async () => {
  const { refusals } = await act(newsroom, 'STAFF', claimEdition, { id: edition.id });
  assert.deepEqual(refusals, [{ code: 'NOT_FOUND' }]);
});

test('who comes and goes is signalled at once, by kind, id and version alone; a sign of life is no news', async () => {
  const { schema } = await contentSubgraph();
  const signals = (await subscribe({
    schema,
    document: parse('subscription { editionSignals { kind id version } }'),
    contextValue: createContext(newsroom.runtime, newsroom.people[SECRETARIAT]),
  })) as AsyncIterableIterator<ExecutionResult>;
  const first = signals.next();
  // The subscription listens from the moment somebody waits for it.
  await newsroom.runtime.listener.listen('edition_signal', () => undefined);
  await claim();
  const signal = { editionSignals: { kind: 'CLAIMS', id: globalId('Edition', edition.id), version: 3 } };
  assert.deepEqual(JSON.parse(JSON.stringify((await first).value)), { data: signal });
  const second = signals.next();
  await claim();
  await act(newsroom, DEPUTY, releaseEdition, { id: edition.id });
  assert.deepEqual(JSON.parse(JSON.stringify((await second).value)), { data: signal });
  await signals.return?.();
});

for (const command of [claimEdition, releaseEdition])
  describe(command.name, () =>
    behavesLikeACommand(() => ({
      ...{ runtime: newsroom.runtime, db: newsroom.db, command },
      accepted: async () => ({ actor: newsroom.people[SECRETARIAT], input: { id: edition.id } }),
    })),
  );
