import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { setClock } from '@portal/kit/testing';
import { correctEdition } from '../editions/correct-edition.ts';
import { saveRevision } from '../editions/save-revision.ts';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';
import type { Step, Walked } from '../testing/walk.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const UNIT_WAY: Step[] = ['submit', 'unitApprove', 'accept'];
const ofTheUnit = (steps: Step[]) => walk(newsroom, steps, { mode: 'ON_BEHALF_OF_UNIT' });

async function amend(walked: Walked, who: keyof Newsroom['people'], title: string): Promise<void> {
  const input = { id: walked.id, expectedVersion: walked.version, content: aDraft({ title }) };
  const { value, refusals } = await act(newsroom, who, saveRevision, input);
  walked.version = value?.version ?? assert.fail(JSON.stringify(refusals));
}

interface Read {
  edition: {
    timeline: { id: string; action: string; lapsed: boolean }[];
    changes: {
      step: { action: string } | null;
      earlier: { id: string } | null;
      parts: { kind: string; change: string; segments: { kind: string; text: string }[] }[];
    } | null;
  } | null;
}

async function seenBy(who: Actor, { id }: Walked, since: object | null = null) {
  const { data, errors } = await read<Read>(
    newsroom,
    who,
    `query ($id: ID!, $since: ChangesSince) { edition(id: $id) { timeline { id action lapsed }
      changes(since: $since) { step { action } earlier { id } parts { kind change segments { kind text } } } } }`,
    { id: globalId('Edition', id), since },
  );
  assert.deepEqual(errors, []);
  return data.edition ?? assert.fail('not seen');
}
const lapsed = ({ timeline }: NonNullable<Read['edition']>) =>
  timeline.filter((step) => step.lapsed).map(({ action }) => action);

test('a change lapses the sign-offs of the text as it was; put back to the letter, they hold again (D7)', async () => {
  const walked = await ofTheUnit([...UNIT_WAY, 'compile']);
  const { UNIT_HEAD: head } = newsroom.people;
  assert.deepEqual(lapsed(await seenBy(head, walked)), []);
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', 'Hội chợ Công Thương đã khai mạc');
  assert.deepEqual(lapsed(await seenBy(head, walked)), ['unitApprove', 'compile']);
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', aDraft().title);
  assert.deepEqual(lapsed(await seenBy(head, walked)), []);
});

test('whoever heads the unit sees what was changed since the unit approved it (Điều 11.4)', async () => {
  const walked = await ofTheUnit(UNIT_WAY);
  await amend(walked, 'STANDING_SECRETARIAT', 'Khai mạc hội chợ Công Thương 2026');
  for (const who of ['UNIT_HEAD', 'UNIT_DEPUTY'] as const) {
    const { changes } = await seenBy(newsroom.people[who], walked);
    assert.equal(changes?.step?.action, 'unitApprove');
    assert.deepEqual(changes.parts, [
      {
        ...{ kind: 'TITLE', change: 'CHANGED' },
        segments: [
          { kind: 'SAME', text: 'Khai mạc hội chợ Công Thương' },
          { kind: 'ADDED', text: ' 2026' },
        ],
      },
    ]);
  }
});

test('everybody sees what was changed since their own last step, or since any step or saved text', async () => {
  const walked = await ofTheUnit(UNIT_WAY);
  await amend(walked, 'STANDING_SECRETARIAT', 'Lần một');
  walked.version = await take(newsroom, 'compile', walked);
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', 'Lần hai');
  const { STANDING_SECRETARIAT: secretariat, INFORMATION_OFFICER: author } = newsroom.people;
  const own = await seenBy(secretariat, walked);
  assert.equal(own.changes?.step?.action, 'compile');
  const oldTitle = ({ changes }: typeof own) =>
    changes?.parts[0]?.segments
      .filter(({ kind }) => kind !== 'ADDED')
      .map(({ text }) => text)
      .join('');
  assert.equal(oldTitle(own), 'Lần một');
  const [first] = own.timeline;
  assert.equal(oldTitle(await seenBy(secretariat, walked, { step: first?.id })), aDraft().title);
  assert.equal(oldTitle(await seenBy(secretariat, walked, { revision: 2 })), 'Lần một');
  assert.equal(
    (await seenBy(secretariat, walked, { step: globalId('ReviewStep', walked.id) })).changes,
    null,
  );
  assert.equal(oldTitle(await seenBy(author, walked)), aDraft().title);
});

test('what an author wrote before sending stays theirs', async () => {
  const walked = await walk(newsroom, []);
  await amend(walked, 'INFORMATION_OFFICER', 'Bản gửi');
  walked.version = await take(newsroom, 'submit', walked, 'INFORMATION_OFFICER');
  const { STANDING_SECRETARIAT: secretariat, INFORMATION_OFFICER: author } = newsroom.people;
  assert.equal((await seenBy(secretariat, walked, { revision: 1 })).changes, null);
  assert.deepEqual((await seenBy(secretariat, walked, { revision: 2 })).changes?.parts, []);
  assert.equal((await seenBy(author, walked, { revision: 1 })).changes?.parts[0]?.kind, 'TITLE');
});

test('a correction is read against what is posted (D6)', async () => {
  const posted = await walk(newsroom, WHOLE_WAY);
  const { value } = await act(newsroom, 'STANDING_SECRETARIAT', correctEdition, {
    ...{ id: posted.id, note: 'Sai tiêu đề.' },
  });
  const correction = { id: value?.editionId ?? '', version: 1 };
  await amend(correction, 'STANDING_SECRETARIAT', 'Tiêu đề đúng');
  correction.version = await take(newsroom, 'submit', correction, 'STANDING_SECRETARIAT');
  const { changes } = await seenBy(newsroom.people.BOARD_MEMBER, correction);
  assert.equal(changes?.earlier?.id, globalId('Edition', posted.id));
  assert.deepEqual(
    changes.parts.map(({ kind }) => kind),
    ['TITLE'],
  );
});

test('the head who approved is told once per sitting, the last two signers when their word lapses (Điều 11.4, D7)', async () => {
  const told = async ({ id }: Walked) =>
    (
      await newsroom.db.query<{ head: string | null; signers: string[] }>(
        `select payload ->> 'unitApproverId' as head, payload -> 'lapsingSignerIds' as signers
         from content.outbox where type = 'edition.revised' and subject_id = $1 order by id`,
        [id],
      )
    ).map(({ head, signers }) => [head, ...signers]);
  const { UNIT_HEAD: head, STANDING_SECRETARIAT: secretariat } = newsroom.people;
  await setClock(newsroom.db, '2026-11-25T08:00:00+07:00');
  const walked = await ofTheUnit([...UNIT_WAY, 'compile']);
  await setClock(newsroom.db, '2026-11-25T09:00:00+07:00');
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', 'Một');
  await setClock(newsroom.db, '2026-11-25T09:10:00+07:00');
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', 'Hai');
  await setClock(newsroom.db, '2026-11-25T14:00:00+07:00');
  await amend(walked, 'DEPUTY_EDITOR_IN_CHIEF', 'Ba');
  await setClock(newsroom.db, null);
  assert.deepEqual(await told(walked), [
    [head.personId, secretariat.personId, head.personId],
    [null],
    [head.personId],
  ]);
});
