import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import { aDraft } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';

interface Payload {
  edition: { id: string; version: number; state: string; title: string; declaration: boolean } | null;
  refusals: { code: string; message: string; field: string | null; article: string | null }[];
}

const PAYLOAD = `{ edition { id version state title declaration } refusals { code message field article } }`;

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

async function mutate(
  name: string,
  type: string,
  input: object,
  who: 'INFORMATION_OFFICER' | null = 'INFORMATION_OFFICER',
) {
  const { data, errors } = await read<Record<string, Payload>>(
    newsroom,
    who && newsroom.people[who],
    `mutation ($input: ${type}!) { ${name}(input: $input) ${PAYLOAD} }`,
    { input },
  );
  assert.deepEqual(errors, []);
  const payload = data[name];
  assert.ok(payload);
  return payload;
}

const draft = (changes = {}) => ({ kind: 'NEWS_ITEM', mode: 'INDIVIDUAL', content: aDraft(), ...changes });

test('a draft is made, saved and sent through the API, and each answer shows it as it is now', async () => {
  const drafted = await mutate('draftEdition', 'DraftEditionInput', draft());
  const { id } = drafted.edition ?? { id: '' };
  assert.deepEqual([drafted.edition?.state, drafted.edition?.version], ['DRAFT', 1]);
  const content = aDraft({ title: 'Bế mạc hội chợ' });
  const saved = await mutate('saveRevision', 'SaveRevisionInput', { id, expectedVersion: 1, content });
  assert.deepEqual([saved.edition?.title, saved.edition?.version], ['Bế mạc hội chợ', 2]);
  const sent = await mutate('submitEdition', 'SubmitEditionInput', {
    id,
    expectedVersion: 2,
    declaration: true,
  });
  assert.deepEqual([sent.edition?.state, sent.edition?.declaration], ['SUBMITTED', true]);
});

test('a refusal is told in words, with its article and its field', async () => {
  const content = aDraft({ title: '' });
  const { edition } = await mutate('draftEdition', 'DraftEditionInput', draft({ content }));
  const input = { id: edition?.id, expectedVersion: 1, declaration: true };
  const { refusals } = await mutate('submitEdition', 'SubmitEditionInput', input);
  assert.deepEqual(refusals, [
    {
      code: 'TITLE_MISSING',
      message: 'Chưa có tiêu đề. Hãy nhập tiêu đề rồi gửi lại. (Điều 9.2)',
      field: 'title',
      article: 'Điều 9.2',
    },
  ]);
});

test('the same key twice makes one draft', async () => {
  const input = draft({ idempotencyKey: 'k-1' });
  const first = await mutate('draftEdition', 'DraftEditionInput', input);
  const second = await mutate('draftEdition', 'DraftEditionInput', input);
  assert.equal(second.edition?.id, first.edition?.id);
});

test('nobody signed in, a unit that is not one’s own, an id that is none: refused, not failed', async () => {
  const codes = async (...parameters: Parameters<typeof mutate>) =>
    (await mutate(...parameters)).refusals.map(({ code }) => code);
  assert.deepEqual(await codes('draftEdition', 'DraftEditionInput', draft(), null), ['SIGN_IN']);
  const forUnit = draft({ mode: 'ON_BEHALF_OF_UNIT' });
  assert.deepEqual(await codes('draftEdition', 'DraftEditionInput', forUnit), ['UNIT_MISSING']);
  const unitId = globalId('OrganisationUnit', '0198a1b2-0000-7000-8000-000000000009');
  assert.deepEqual(await codes('draftEdition', 'DraftEditionInput', { ...forUnit, unitId }), ['NO_RIGHT']);
  const cover = { fileId: 'nothing', alt: 'x' };
  const content = aDraft({ cover, attachments: [{ fileId: globalId('File', newsroom.unitId) }] });
  const refused = await codes('draftEdition', 'DraftEditionInput', draft({ content }));
  assert.deepEqual(refused.slice(0, 2), ['FILE_UNKNOWN', 'FILE_UNKNOWN']);
  assert.deepEqual(await codes('acceptEdition', 'AcceptEditionInput', { id: 'x', expectedVersion: 1 }), [
    'NOT_FOUND',
  ]);
});

test('a file is attached by whoever uploaded it, and stays once it is on the edition', async () => {
  const file = '0198a1b2-0000-7000-8000-00000000000a';
  const uploader = newsroom.people.INFORMATION_OFFICER.personId;
  await newsroom.db.query(
    `insert into content.file (id, name, checksum, content_type, size, uploaded_by)
     values ($1, 'bang.pdf', repeat('a', 64), 'application/pdf', 10, $2)`,
    [file, uploader],
  );
  const content = aDraft({ attachments: [{ fileId: file, caption: 'Biểu 1' }] });
  const { edition } = await mutate('draftEdition', 'DraftEditionInput', draft({ content }));
  const { data } = await read<{ edition: { attachments: { url: string; caption: string }[] } }>(
    newsroom,
    newsroom.people.INFORMATION_OFFICER,
    `query ($id: ID!) { edition(id: $id) { attachments { url caption } } }`,
    { id: edition?.id },
  );
  assert.deepEqual(data.edition.attachments, [{ url: `/files/content/${file}/bang.pdf`, caption: 'Biểu 1' }]);
  await newsroom.db.query(`update content.file set uploaded_by = $2 where id = $1`, [file, newsroom.unitId]);
  const kept = await mutate('saveRevision', 'SaveRevisionInput', {
    id: edition?.id,
    expectedVersion: 1,
    content,
  });
  assert.deepEqual(kept.refusals, []);
  const elsewhere = await mutate('draftEdition', 'DraftEditionInput', draft({ content }));
  assert.deepEqual(
    elsewhere.refusals.map(({ code }) => code),
    ['FILE_NOT_YOURS'],
  );
});
