import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { grantDelegation, identityService } from '@portal/identity/testing';
import { fireNext, runCommand } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { setClock, testRuntime } from '@portal/kit/testing';
import fc from 'fast-check';
import { postOnTime } from '../schedules/post-on-time.ts';
import { scheduleEdition } from '../schedules/schedule-edition.ts';
import { aDraft } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { act, walk } from '../testing/walk.ts';
import { saveRevision } from './save-revision.ts';
import { steps } from './steps.ts';

const NINE = new Date('2026-11-25T09:00:00+07:00');
const HOUR = 3_600_000;

/** The board: whoever may hold a right of another does, and the posting officer sits on it too. */
const BOARD = [
  'EDITOR_IN_CHIEF',
  'DEPUTY_EDITOR_IN_CHIEF',
  'BOARD_MEMBER',
  'STANDING_SECRETARIAT',
  'POSTING_OFFICER',
] as const;
const FORWARD = {
  SUBMITTED: 'accept',
  COMPILING: 'compile',
  VERIFYING: 'verify',
  APPROVING: 'approve',
} as const;

/** Mostly the next step, by anybody; sometimes a change, a step back, a stand-in, a moment of posting, or the clock. */
const acts = fc.array(
  fc.record({
    who: fc.constantFrom(...BOARD),
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constant('forward' as const) },
      { weight: 2, arbitrary: fc.constant('override' as const) },
      { weight: 4, arbitrary: fc.constantFrom('edit', 'back', 'schedule', 'clock', 'post', 'withdraw') },
    ),
  }),
  { minLength: 15, maxLength: 30 },
);

let newsroom: Newsroom;
let identity: ServiceRuntime;
before(async () => {
  newsroom = await aNewsroom();
  identity = await testRuntime(identityService, newsroom.db);
  await setClock(newsroom.db, NINE);
  const { people, db } = newsroom;
  // One person in two offices, as in small departments: approving and posting meet in one hand (Bước 3b).
  await db.query(
    `insert into identity.appointment (id, person_id, role, decision_number, valid, created_at)
     select gen_random_uuid(), p, 'POSTING_OFFICER', '1', tstzrange($2, null), $2 from unnest($1::uuid[]) p`,
    [[people.BOARD_MEMBER.personId, people.EDITOR_IN_CHIEF.personId], NINE],
  );
  const grant = (
    from: 'EDITOR_IN_CHIEF' | 'DEPUTY_EDITOR_IN_CHIEF',
    right: 'APPROVE' | 'VERIFY',
    to: string,
  ) =>
    runCommand(identity, people[from], grantDelegation, {
      ...{ granteeId: to, rights: [right], decisionNumber: '1', until: new Date(NINE.getTime() + 1e10) },
    });
  for (const who of ['BOARD_MEMBER', 'STANDING_SECRETARIAT'] as const) {
    const granted = [
      await grant('EDITOR_IN_CHIEF', 'APPROVE', people[who].personId ?? ''),
      await grant('DEPUTY_EDITOR_IN_CHIEF', 'VERIFY', people[who].personId ?? ''),
    ];
    for (const { refusals } of granted) assert.deepEqual(refusals, []);
  }
});
after(async () => {
  await identity.close();
  await newsroom.close();
});

test('nobody signs twice, whatever whoever tries, with delegations, stand-ins and moments of posting (Điều 14.2, 15, D5)', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...BOARD.slice(0, 4)), acts, async (author, tries) => {
      const { db, runtime } = newsroom;
      const { id } = await walk(newsroom, ['submit'], { who: author });
      let now = NINE.getTime();
      for (const [at, { who, act: tried }] of tries.entries()) {
        const [row] = await db.query<{ state: keyof typeof FORWARD }>(
          'select state from content.workflow_item where edition_id = $1',
          [id],
        );
        const said = { id, reason: 'Sai số liệu', to: at % 2 ? 'VERIFYING' : 'APPROVING' };
        const next = row && FORWARD[row.state];
        if (tried === 'forward') await act(newsroom, who, steps[next ?? 'post'], { id });
        else if (tried === 'edit')
          await act(newsroom, who, saveRevision, { id, content: aDraft({ title: `Bài ${String(at)}` }) });
        else if (tried === 'schedule')
          await act(newsroom, who, scheduleEdition, { id, at: new Date(now + HOUR) });
        else if (tried === 'clock') {
          await setClock(db, new Date((now += 2 * HOUR)));
          while ((await fireNext(runtime, [postOnTime])) > 0);
        } else if (tried === 'override') await act(newsroom, 'EDITOR_IN_CHIEF', steps.override, said);
        else await act(newsroom, who, steps[tried === 'back' ? 'sendBack' : tried], said);
      }
      await setClock(db, NINE);
      const parts = await db.query<{ mine: string[] }>(
        `select array_agg(part) as mine from content.signing_part where edition_id = $1 group by person_id`,
        [id],
      );
      for (const { mine } of parts) {
        assert.ok(
          mine.filter((part) => ['author', 'verify', 'approve'].includes(part)).length <= 1,
          mine.join(),
        );
        for (const pair of [
          ['author', 'override'],
          ['approve', 'post'],
        ])
          assert.ok(!pair.every((part) => mine.includes(part)), mine.join());
        for (const part of mine) reached.add(part);
      }
    }),
    { numRuns: 12 },
  );
  assert.ok(reached.has('approve'), 'no run came as far as an approval');
});
