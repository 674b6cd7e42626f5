import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { correctEdition } from '../editions/correct-edition.ts';
import { anExample } from '../testing/an-example.ts';
import { aDraft } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

interface Told {
  type: string;
  subject_type: string;
  subject_id: string;
  payload: PublicFact;
}

const told = (editionId: string) =>
  newsroom.db.query<Told>(
    `select type, subject_type, subject_id, payload from content.outbox
     where type like 'fact.%' and subject_id = (select item_id::text from content.edition where id = $1) order by id`,
    [editionId],
  );

test('nothing is stated before it is posted, and then the whole of it (Điều 15)', async () => {
  const byline = [
    { name: 'Lê Thị Hoà', part: 'WRITER' as const },
    { name: 'Trần Ảnh', part: 'PHOTOGRAPHER' as const },
  ];
  const walked = await walk(newsroom, WHOLE_WAY.slice(0, -1), { draft: aDraft({ byline }) });
  assert.deepEqual(await told(walked.id), []);
  await take(newsroom, 'post', walked);
  const [stated] = await told(walked.id);
  assert.equal(stated?.type, 'fact.stated');
  assert.equal(stated.payload.id, globalId(stated.subject_type, stated.subject_id));
  assert.equal(stated.payload.title, 'Khai mạc hội chợ Công Thương');
  assert.match(stated.payload.path, /^\/tin-tuc-su-kien\/khai-mac-hoi-cho-cong-thuong-/);
  assert.match(stated.payload.text, /Sáng nay hội chợ khai mạc\./);
  assert.deepEqual(stated.payload.authors, ['Lê Thị Hoà']);
});

test('a correction states it anew under the same id and day; a withdrawal takes it back (D6)', async () => {
  const walked = await walk(newsroom, WHOLE_WAY);
  const { value } = await act(newsroom, 'INFORMATION_OFFICER', correctEdition, {
    ...{ id: walked.id, note: 'Số gian hàng là 102.' },
  });
  const correction = { id: value?.editionId ?? '', version: 1 };
  for (const step of WHOLE_WAY) correction.version = await take(newsroom, step, correction);
  await take(newsroom, 'withdraw', correction);
  const [first, second, gone] = await told(walked.id);
  assert.equal(second?.type, 'fact.stated');
  assert.equal(second.payload.publishedAt, first?.payload.publishedAt);
  assert.notEqual(second.payload.updatedAt, first?.payload.updatedAt);
  assert.deepEqual([gone?.type, gone?.payload], ['fact.withdrawn', { id: first?.payload.id }]);
});

test('who is named as a violator for a time stands in no fact (Điều 18.2)', async () => {
  const draft = anExample('INSPECTION_RESULT');
  const { id } = await walk(newsroom, WHOLE_WAY, { kind: 'INSPECTION_RESULT', draft });
  const [stated] = await told(id);
  assert.match(stated?.payload.text ?? '', /Kinh doanh khí/);
  assert.doesNotMatch(stated?.payload.text ?? '', /Cửa hàng A|niêm yết giá/);
  assert.deepEqual([stated?.payload.number, stated?.payload.listedUntil], ['15/QĐ-SCT', '2026-12-31']);
});
