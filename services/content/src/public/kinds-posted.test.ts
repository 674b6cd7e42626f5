import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setClock } from '@portal/kit/testing';
import { KIND_CODES, KINDS } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kind.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { saveRevision } from '../editions/save-revision.ts';
import { steps } from '../editions/steps.ts';
import { anExample } from '../testing/an-example.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const ITEM = `__typename permalink kind schemaType indexed validity { from until state }
  facts { name label property value { text href machine } table { columns rows { day cells { text } } } }
  ... on Translation { originalLanguage publishedOn copyrightDeclared }
  ... on AuctionNotice { startingPrice auctionAt }
  ... on WorkProgramme { entries { at matter } }
  ... on InspectionResult { violators { name } }`;

interface Shown {
  __typename: string;
  permalink: string;
  indexed: boolean;
  validity: { state: string } | null;
  facts: { name: string; value: { text: string } | null; table: { rows: unknown[] } | null }[];
  [own: string]: unknown;
}

const posted = (kind: KindCode, details: object = {}) =>
  walk(newsroom, WHOLE_WAY, { kind, draft: anExample(kind, details) });

async function shown({ id }: { id: string }): Promise<Shown> {
  const [row] = await newsroom.db.query<{ path: string }>(
    'select path from content.publication where edition_id = $1',
    [id],
  );
  const source = `query ($path: String!) { contentByPath(path: $path) { ${ITEM} } }`;
  const { data, errors } = await read<{ contentByPath: Shown }>(newsroom, null, source, { path: row?.path });
  assert.deepEqual(errors, []);
  return data.contentByPath;
}

async function isListed({ permalink }: Shown, filter: string): Promise<boolean> {
  const source = `{ publishedContent(first: 100 ${filter}) { edges { node { permalink } } } }`;
  return JSON.stringify((await read(newsroom, null, source)).data).includes(permalink);
}

const codesOf = async (work: ReturnType<typeof act>) => (await work).refusals.map(({ code }) => code);

test('what the database asks for at posting is what the descriptors say (Điều 8)', async () => {
  const rows = await newsroom.db.query<Record<'kind' | 'name', string>>(
    'select * from content.required_detail',
  );
  const required = KIND_CODES.flatMap((code) =>
    (KINDS[code] as Kind).details.filter((field) => field.required).map(({ name }) => `${code} ${name}`),
  );
  assert.deepEqual(rows.map(({ kind, name }) => `${kind} ${name}`).sort(), required.sort());
});

test('each kind goes all the way, and the public reads its own facts under its own type', async () => {
  for (const kind of KIND_CODES) {
    const item = await shown(await posted(kind));
    assert.equal(item.__typename, KINDS[kind].typeName);
    assert.equal(item['schemaType'], KINDS[kind].schemaType);
    const { details, validity }: Kind = KINDS[kind];
    const days = Object.values(validity ?? {});
    const own = details.filter(
      ({ name, required, type }) => required && type !== 'CHECK' && !days.includes(name),
    );
    for (const { name } of own)
      assert.ok(
        item.facts.some((fact) => fact.name === name),
        `${kind}: ${name}`,
      );
  }
  const auction = await shown(await posted('AUCTION_NOTICE'));
  assert.equal(auction['startingPrice'], 45_000_000);
  assert.equal(auction.facts.find(({ name }) => name === 'startingPrice')?.value?.text, '45.000.000 đồng');
});

test('a withdrawn item keeps nothing of what was its kind’s own (D17)', async () => {
  const walked = await posted('TRANSLATION');
  assert.equal((await shown(walked))['originalLanguage'], 'EN');
  await take(newsroom, 'withdraw', walked);
  const item = await shown(walked);
  assert.deepEqual([item['originalLanguage'], item.facts, item.indexed], [null, [], false]);
});

test('a translation without its full source is not received; the database does not post it either (Điều 8.10)', async () => {
  const draft = anExample('TRANSLATION', { publisher: '' });
  const { id } = await walk(newsroom, [], { kind: 'TRANSLATION', draft });
  assert.deepEqual(
    await codesOf(act(newsroom, 'INFORMATION_OFFICER', steps.submit, { id, declaration: true })),
    ['SOURCE_INCOMPLETE'],
  );
  const whole = await walk(newsroom, WHOLE_WAY.slice(0, -1), {
    kind: 'TRANSLATION',
    draft: anExample('TRANSLATION'),
  });
  // As whoever got past all commands might leave it.
  await newsroom.db.query('set session_replication_role = replica');
  await newsroom.db.query(
    `update content.revision set content = content #- '{details,publisher}' where edition_id = $1`,
    [whole.id],
  );
  await newsroom.db.query('set session_replication_role = origin');
  assert.deepEqual(await codesOf(act(newsroom, 'POSTING_OFFICER', steps.post, { id: whole.id })), [
    'SOURCE_INCOMPLETE',
  ]);
});

test('a desk that leaves something out does not pass it on (Điều 15)', async () => {
  const walked = await walk(newsroom, ['submit', 'accept'], { kind: 'NOTICE', draft: anExample('NOTICE') });
  const content = anExample('NOTICE', { validUntil: '' });
  await act(newsroom, 'STANDING_SECRETARIAT', saveRevision, { id: walked.id, content });
  assert.deepEqual(await codesOf(act(newsroom, 'STANDING_SECRETARIAT', steps.compile, { id: walked.id })), [
    'DETAIL_MISSING',
  ]);
});

test('what an author declared is kept with its words, its time and the text (Điều 8.10)', async () => {
  const { id } = await posted('RESEARCH_ARTICLE');
  const rows = await newsroom.db.query<{ person_id: string; wording: string }>(
    `select c.person_id, c.wording from content.copyright_declaration c
       join content.workflow_item w using (edition_id, content_hash) where edition_id = $1`,
    [id],
  );
  assert.equal(rows[0]?.person_id, newsroom.people.INFORMATION_OFFICER.personId);
  assert.match(rows[0]?.wording ?? '', /chịu trách nhiệm về bản quyền/);
  await assert.rejects(newsroom.runtime.pool.query('delete from content.copyright_declaration'), {
    code: '42501',
  });
});

test('a posting is on show to the last moment of its last day, then in the archive, and never gone (Điều 8.8)', async () => {
  await setClock(newsroom.db, '2026-11-25T03:00:00Z');
  const walked = await posted('NOTICE', { validFrom: '2026-11-25', validUntil: '2026-11-30' });
  const at = async (instant: string) => {
    await setClock(newsroom.db, instant);
    const item = await shown(walked);
    const lists = [', archived: false', ', archived: true', ''].map((filter) => isListed(item, filter));
    return [item.validity?.state, ...(await Promise.all(lists))];
  };
  assert.deepEqual(await at('2026-11-30T16:59:59.999Z'), ['CURRENT', true, false, true]);
  assert.deepEqual(await at('2026-11-30T17:00:00.000Z'), ['EXPIRED', false, true, true]);
  assert.deepEqual((await at('2026-11-24T16:59:59.999Z'))[0], 'UPCOMING');
  await setClock(newsroom.db, null);
});

test('a violator is named until the end of the last day, and then machines leave the page out (Điều 18.2)', async () => {
  await setClock(newsroom.db, '2026-11-25T03:00:00Z');
  const named = (name: string, namedUntil: string) => ({ name, violation: 'B', legalBasis: 'C', namedUntil });
  const violators = [named('Cửa hàng Một', '2026-11-30'), named('Cửa hàng Hai', '2026-12-31')];
  const walked = await posted('INSPECTION_RESULT', { violators });
  const at = async (instant: string) => {
    await setClock(newsroom.db, instant);
    const item = await shown(walked);
    const table = item.facts.find(({ name }) => name === 'violators')?.table;
    return [(item['violators'] as unknown[] | null)?.length ?? 0, table?.rows.length ?? 0, item.indexed];
  };
  assert.deepEqual(await at('2026-11-30T16:59:59.999Z'), [2, 2, true]);
  assert.deepEqual(await at('2026-11-30T17:00:00.000Z'), [1, 1, true]);
  assert.deepEqual(await at('2026-12-31T17:00:00.000Z'), [0, 0, false]);
  await setClock(newsroom.db, null);
});

test('the entries of a work programme stand in order of time, each under its day in Việt Nam (Điều 8.8)', async () => {
  const entries = [
    { at: '2026-11-25T17:30:00Z', matter: 'Sau nửa đêm', who: 'A' },
    { at: '2026-11-24T01:00:00Z', matter: 'Sáng thứ ba', who: 'B' },
  ];
  const { facts } = await shown(await posted('WORK_PROGRAMME', { entries }));
  const table = facts.find(({ name }) => name === 'entries')?.table;
  assert.deepEqual(
    (table?.rows as { day: string }[]).map(({ day }) => day),
    ['2026-11-24', '2026-11-26'],
  );
});
