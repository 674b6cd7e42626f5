import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { announceCalendarDay, identityService } from '@portal/identity/testing';
import { createContextKeys, globalId, runCommand } from '@portal/kit';
import type { Service } from '@portal/kit';
import { drainEvents, setClock, TEST_SECRET } from '@portal/kit/testing';
import { correctEdition } from '../editions/correct-edition.ts';
import { scheduleEdition } from '../schedules/schedule-edition.ts';
import { contentService } from '../service.ts';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';
import type { Walked } from '../testing/walk.ts';

let newsroom: Newsroom;
let identity: Service;
let content: Service;
before(async () => {
  newsroom = await aNewsroom();
  const { publicKey } = await createContextKeys();
  const options = { databaseUrl: newsroom.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
  [identity, content] = [await identityService.create(options), await contentService.create(options)];
});
after(async () => {
  await Promise.all([identity.close(), content.close()]);
  await newsroom.close();
});

const at = (text: string) => `${text.replace(' ', 'T')}:00+07:00`;
const instant = (text: string) => new Date(at(text)).toISOString();

async function clockAt(text: string): Promise<void> {
  await setClock(newsroom.db, at(text));
}

async function holiday(day: string): Promise<void> {
  const input = { day, kind: 'HOLIDAY' as const, name: 'Nghỉ bão', decision: '77/TB-SCT' };
  const { refusals } = await runCommand(
    identity.runtime,
    newsroom.people.OFFICE_HEAD,
    announceCalendarDay,
    input,
  );
  assert.deepEqual(refusals, []);
  await drainEvents(identity, content);
}

interface Asked {
  due: { due: string; late: boolean; inWords: string; history: { due: string; cause: string }[] } | null;
  supply: {
    due: string;
    onTimeWhenReceived: boolean | null;
    onTimeWhenAccepted: boolean | null;
    explained: string;
    history: { due: string; knownSince: string }[];
  } | null;
  timeline: {
    action: string;
    timing: { late: boolean; minutesTaken: number; minutesGiven: number } | null;
  }[];
}

async function ask({ id }: Walked): Promise<Asked> {
  const { data, errors } = await read<{ edition: Asked }>(
    newsroom,
    newsroom.people.STANDING_SECRETARIAT,
    `query ($id: ID!) { edition(id: $id) {
      due { due late inWords history { due cause } }
      supply { due onTimeWhenReceived onTimeWhenAccepted explained history { due knownSince } }
      timeline { action timing { late minutesTaken minutesGiven } } } }`,
    { id: globalId('Edition', id) },
  );
  assert.deepEqual(errors, []);
  return data.edition;
}

test('A8: news of Friday 16:00, next Monday declared a holiday on Sunday: due times move, history shows both, nobody is late', async () => {
  await clockAt('2026-11-06 16:30');
  const draft = aDraft({ eventAt: at('2026-11-06 16:00') });
  const walked = await walk(newsroom, ['submit'], { draft });
  assert.equal((await ask(walked)).supply?.due, instant('2026-11-09 16:00'));
  const late = await walk(newsroom, [], { draft });
  await clockAt('2026-11-08 20:00');
  await holiday('2026-11-09');
  await clockAt('2026-11-10 15:59');
  await take(newsroom, 'submit', late);
  const { due, supply } = await ask(walked);
  assert.deepEqual(due, {
    due: instant('2026-11-10 10:30'),
    late: true,
    inWords: 'quá hạn 3 giờ 29 phút làm việc',
    history: [
      { due: instant('2026-11-09 10:30'), cause: 'STEP' },
      { due: instant('2026-11-10 10:30'), cause: 'CALENDAR' },
    ],
  });
  assert.deepEqual(supply?.history, [
    { due: instant('2026-11-09 16:00'), knownSince: instant('2026-11-06 16:00') },
    { due: instant('2026-11-10 16:00'), knownSince: instant('2026-11-08 20:00') },
  ]);
  assert.match(supply?.explained ?? '', /nghỉ lễ 09\/11 \(Nghỉ bão\)/);
  const theOther = await ask(late);
  assert.deepEqual([theOther.supply?.onTimeWhenReceived, theOther.supply?.onTimeWhenAccepted], [true, null]);
});

test('a page that shows the due time is signalled to ask anew when a decision moves it (D14)', async () => {
  await clockAt('2026-10-30 16:30');
  const walked = await walk(newsroom, ['submit']);
  const signals: string[] = [];
  const end = await content.runtime.listener.listen('edition_signal', (signal) => void signals.push(signal));
  await holiday('2026-11-02');
  await drainEvents(content);
  // Whatever was signalled before this one has come when it comes.
  await new Promise<void>((done, failed) => {
    void content.runtime.listener
      .listen('all_told', (told) => told && done())
      .then(() => newsroom.db.query(`select pg_notify('all_told', 'yes')`), failed);
  });
  end();
  assert.deepEqual(
    signals.filter(Boolean).map((signal) => JSON.parse(signal) as object),
    [{ kind: 'DUE', id: walked.id, version: 2 }],
  );
});

test('received in time and accepted too late is told as both (Điều 9.2, 10.2a)', async () => {
  await clockAt('2026-11-12 15:30');
  const walked = await walk(newsroom, ['submit'], { draft: aDraft({ eventAt: at('2026-11-11 15:30') }) });
  await clockAt('2026-11-12 15:31');
  await take(newsroom, 'accept', walked);
  const { supply, timeline } = await ask(walked);
  assert.deepEqual([supply?.onTimeWhenReceived, supply?.onTimeWhenAccepted], [true, false]);
  const taken = [
    { action: 'submit', timing: null },
    { action: 'accept', timing: { late: false, minutesTaken: 1, minutesGiven: 240 } },
  ];
  assert.deepEqual(timeline, taken);
  await clockAt('2026-11-12 20:00');
  await holiday('2026-11-12');
  assert.deepEqual((await ask(walked)).timeline, taken);
});

test('an important event is supplied within three days of its end, and a last day of rest moves on', async () => {
  await clockAt('2026-11-13 08:00');
  const details = { importance: 'IMPORTANT', endedAt: at('2026-11-12 17:00') };
  const draft = aDraft({ eventAt: at('2026-11-10 08:00'), details });
  const { supply } = await ask(await walk(newsroom, ['submit'], { draft }));
  assert.equal(supply?.due, instant('2026-11-17 00:00'));
});

test('a correction has half the time at every step (D6)', async () => {
  await clockAt('2026-11-16 08:00');
  const posted = await walk(newsroom, WHOLE_WAY);
  const { value } = await act(newsroom, 'INFORMATION_OFFICER', correctEdition, {
    id: posted.id,
    note: 'Sai số.',
  });
  const correction = { id: value?.editionId ?? '', version: 1 };
  await take(newsroom, 'submit', correction, 'INFORMATION_OFFICER');
  assert.equal((await ask(correction)).due?.due, instant('2026-11-16 10:00'));
  assert.equal((await ask(posted)).due, null);
});

test('bells ring once, while it waits; what was done on time rings no more', async () => {
  await clockAt('2026-11-18 08:00');
  const [waiting, done] = [await walk(newsroom, ['submit']), await walk(newsroom, ['submit'])];
  await take(newsroom, 'return', done);
  await clockAt('2026-11-18 14:01');
  await drainEvents(identity, content);
  const rung = await newsroom.db.query<{ type: string; subject_id: string; title: string }>(
    `select type, subject_id, payload ->> 'title' as title from content.outbox
     where type in ('edition.due-nearing', 'edition.overdue') and subject_id = any ($1) order by id`,
    [[waiting.id, done.id]],
  );
  assert.deepEqual(
    rung.map(({ type, subject_id, title }) => [type, subject_id, title]),
    ['edition.due-nearing', 'edition.overdue'].map((type) => [type, waiting.id, aDraft().title]),
  );
});

test('what waits for its set time is due from nobody, rings for nobody, and is not late when it appears (D6)', async () => {
  await clockAt('2026-11-19 08:00');
  const walked = await walk(newsroom, WHOLE_WAY.slice(0, -1));
  assert.equal((await ask(walked)).due?.due, instant('2026-11-19 10:00'));
  const input = { id: walked.id, at: new Date(at('2026-11-20 08:00')) };
  assert.deepEqual((await act(newsroom, 'POSTING_OFFICER', scheduleEdition, input)).refusals, []);
  assert.equal((await ask(walked)).due, null);
  await clockAt('2026-11-20 08:00');
  await drainEvents(content);
  const rung = await newsroom.db.query(
    `select from content.outbox where subject_id = $1 and type in ('edition.due-nearing', 'edition.overdue')`,
    [walked.id],
  );
  assert.equal(rung.length, 0);
  assert.deepEqual((await ask(walked)).timeline.at(-1), { action: 'post', timing: null });
});

const MOVED = `query ($day: String!, $becomes: DayBecomes!) {
  dueTimesMovedBy(day: $day, becomes: $becomes) { count first { stateName from to edition { id } } } }`;

test('whoever keeps the calendar sees beforehand what a decision would move, and nobody else does', async () => {
  await clockAt('2026-12-04 16:00');
  await walk(newsroom, ['submit']);
  const ask = async (who: keyof Newsroom['people'], day: string) => {
    const { data, errors } = await read<{ dueTimesMovedBy: { count: number; first: object[] } | null }>(
      newsroom,
      newsroom.people[who],
      MOVED,
      { day, becomes: 'HOLIDAY' },
    );
    assert.deepEqual(errors, []);
    return data.dueTimesMovedBy;
  };
  const moved = await ask('OFFICE_HEAD', '2026-12-07');
  assert.deepEqual(moved?.first.at(-1), {
    stateName: 'Đã gửi Thường trực',
    from: instant('2026-12-07 10:00'),
    to: instant('2026-12-08 10:00'),
    edition: null,
  });
  assert.equal((await ask('OFFICE_HEAD', '2026-12-29'))?.count, 0);
  assert.equal(await ask('EDITOR_IN_CHIEF', '2026-12-07'), null);
});

test('how long a step is given is public, and set by the editor-in-chief (Điều 14.1)', async () => {
  const SET = `mutation ($input: SetDueRuleInput!) { setDueRule(input: $input) {
    dueRule { state amount setBy { id } section { code } } refusals { code } } }`;
  const input = {
    state: 'VERIFYING',
    section: 'tin-tuc-su-kien',
    unit: 'OFFICE_HOURS',
    amount: 6,
    reason: 'Thử',
  };
  const { EDITOR_IN_CHIEF: chief, POSTING_OFFICER: posting } = newsroom.people;
  const set = await read(newsroom, chief, SET, { input });
  assert.deepEqual(set, {
    data: {
      setDueRule: {
        dueRule: {
          ...{ state: 'VERIFYING', amount: 6 },
          setBy: { id: globalId('Person', chief.personId ?? '') },
          section: { code: 'tin-tuc-su-kien' },
        },
        refusals: [],
      },
    },
    errors: [],
  });
  const refused = await read<{ setDueRule: unknown }>(newsroom, posting, SET, { input });
  assert.deepEqual(refused.data.setDueRule, { dueRule: null, refusals: [{ code: 'NO_RIGHT' }] });
  const { data } = await read<{ dueRules: { state: string }[] }>(newsroom, null, '{ dueRules { state } }');
  assert.equal(data.dueRules.length, 11);
});
