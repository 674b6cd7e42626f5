import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runCommand } from '../commands/run-command.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { editPiece, pieceSteps } from '../testing/desk-service.ts';
import { aBoard } from '../testing/pieces-in-every-state.ts';
import { editorialActions } from './editorial-actions.ts';
import { EDITORIAL_STATES, targetsOf } from './editorial.transitions.ts';

describe('the three steps (Điều 15)', () => {
  let desk: Desk;
  let board: Awaited<ReturnType<typeof aBoard>>;
  before(async () => {
    desk = await aDesk();
    board = await aBoard(desk);
  });
  after(() => desk.close());

  const stepsOf = (id: string) =>
    desk.db.query<{
      action: string;
      part: string | null;
      role: string;
      version: number;
      content_hash: string;
    }>(
      `select action, part, role, version, content_hash from desk.review_step where edition_id = $1 order by version`,
      [id],
    );

  it('lead an item from a desk to the public page, each by its own office, each with its row', async () => {
    const id = await board.pieceIn('PUBLISHED');
    const steps = await stepsOf(id);
    assert.deepEqual(
      steps.map(({ action, part, role }) => [action, part, role]),
      [
        ['submit', 'author', 'STAFF'],
        ['accept', null, 'STANDING_SECRETARIAT'],
        ['compile', null, 'STANDING_SECRETARIAT'],
        ['verify', 'verify', 'DEPUTY_EDITOR_IN_CHIEF'],
        ['approve', 'approve', 'EDITOR_IN_CHIEF'],
        ['post', 'post', 'POSTING_OFFICER'],
      ],
    );
    const events = await desk.db.query<{ type: string; payload: Record<string, unknown> }>(
      `select type, payload from desk.outbox where subject_id = $1 order by id`,
      [id],
    );
    assert.deepEqual(
      events.map(({ type }) => type),
      ['drafted', 'submitted', 'accepted', 'compiled', 'verified', 'approved', 'posted'].map(
        (past) => `piece.${past}`,
      ),
    );
    assert.equal(events.at(-1)?.payload['state'], 'PUBLISHED');
  });

  it('refuse every act in every state where it has no place, to whoever holds every right', async () => {
    const everybody = { ...board.chief };
    for (const state of EDITORIAL_STATES) {
      const id = await board.pieceIn(state);
      const mode = state === 'UNIT_APPROVAL' ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL';
      for (const step of Object.keys(pieceSteps) as (keyof typeof pieceSteps)[])
        if (targetsOf(step, state, mode).length === 0)
          assert.deepEqual(await desk.step(step, everybody, id), ['WRONG_STATE'], `${step} in ${state}`);
    }
  });

  it('an individual’s item is not received without the declaration (Điều 10.1a)', async () => {
    const id = await board.pieceIn('DRAFT');
    assert.deepEqual(await desk.step('submit', board.author, id, { declaration: false }), [
      'DECLARATION_MISSING',
    ]);
  });

  it('nothing goes back, is declined or taken down without a reason; a return names its class (Điều 9.2)', async () => {
    const nothing = { reason: ' ', reasonCode: null };
    assert.deepEqual(await desk.step('return', board.secretary, await board.pieceIn('SUBMITTED'), nothing), [
      'REASON_MISSING',
      'REASON_CODE_MISSING',
    ]);
    for (const [step, state, by] of [
      ['decline', 'SUBMITTED', board.secretary],
      ['sendBack', 'VERIFYING', board.deputy],
      ['withdraw', 'PUBLISHED', board.chief],
    ] as const)
      assert.deepEqual(
        await desk.step(step, by, await board.pieceIn(state), nothing),
        ['REASON_MISSING'],
        step,
      );
  });

  it('what is sent back says where to, and only to an earlier step', async () => {
    const id = await board.pieceIn('APPROVED');
    assert.deepEqual(await desk.step('sendBack', board.poster, id), ['WRONG_TARGET']);
    assert.deepEqual(await desk.step('sendBack', board.poster, id, { to: 'DRAFT' }), ['WRONG_TARGET']);
    assert.deepEqual(await desk.step('sendBack', board.poster, id, { to: 'VERIFYING' }), []);
    assert.equal(await desk.state(id), 'VERIFYING');
  });

  it('sign-offs lapse with the text: a changed text is verified and approved anew, by the same people too (D7)', async () => {
    const id = await board.pieceIn('APPROVED');
    await desk.step('sendBack', board.poster, id, { to: 'COMPILING' });
    await runCommand(desk.runtime, board.secretary, editPiece, { id, title: 'Đã sửa lỗi chính tả' });
    for (const [step, by] of [
      ['compile', board.secretary],
      ['verify', board.deputy],
      ['approve', board.chief],
      ['post', board.poster],
    ] as const)
      assert.deepEqual(await desk.step(step, by, id), [], step);
    const hashes = (await stepsOf(id))
      .filter(({ action }) => action === 'verify')
      .map((step) => step.content_hash);
    assert.equal(new Set(hashes).size, 2);
  });

  it('whoever amended at step 2 took part in verifying, and may not approve (D5)', async () => {
    const id = await board.pieceIn('VERIFYING');
    const both = await desk.hire('DEPUTY_EDITOR_IN_CHIEF', 'Phó ban, Q. Trưởng ban');
    await desk.db.query(`insert into identity.holding values ($1, 'APPROVE', null, 'EDITOR_IN_CHIEF')`, [
      both.personId,
    ]);
    const { refusals } = await runCommand(desk.runtime, both, editPiece, { id, title: 'Sửa ở bước 2' });
    assert.deepEqual(refusals, []);
    assert.deepEqual(await desk.step('verify', board.deputy, id), []);
    assert.deepEqual(await desk.step('approve', both, id), ['OWN_WORK']);
    assert.deepEqual(await desk.step('approve', board.chief, id), []);
  });

  it('a text that waits for approval or was approved is edited by nobody', async () => {
    for (const state of ['SUBMITTED', 'APPROVING', 'APPROVED', 'PUBLISHED'] as const) {
      const id = await board.pieceIn(state);
      const { refusals } = await runCommand(desk.runtime, board.chief, editPiece, { id, title: 'khác' });
      assert.deepEqual(refusals[0]?.code, 'WRONG_STATE');
    }
  });

  it('the buttons are what the commands would say', async () => {
    for (const state of EDITORIAL_STATES) {
      const id = await board.pieceIn(state);
      for (const actor of [board.author, board.secretary, board.deputy, board.chief, board.poster]) {
        const [row] = await desk.db.query<never>(
          `select edition_id as id, '' as title, state, lock_version, content_hash, mode, unit_id, section, field, author_id,
             (select jsonb_agg(jsonb_build_object('personId', person_id, 'part', part))
              from desk.signing_part p where p.edition_id = w.edition_id) as parts
           from desk.workflow_item w where edition_id = $1`,
          [id],
        );
        assert.ok(row);
        const { may } = desk.runtime.authority(actor);
        const buttons = await editorialActions({ actor, may }, row, pieceSteps);
        for (const { name, allowed, reasons } of buttons) {
          const step = name as keyof typeof pieceSteps;
          // On a version that nobody has seen, the command says the same and does nothing.
          const { refusals } = await runCommand(desk.runtime, actor, pieceSteps[step], {
            id,
            expectedVersion: 0,
          });
          assert.deepEqual(refusals.slice(1), reasons, `${name} in ${state}`);
          assert.equal(allowed, reasons.length === 0);
        }
      }
    }
  });
});
