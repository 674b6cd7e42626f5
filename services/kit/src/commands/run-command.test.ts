import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anonymous } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { behavesLikeACommand } from '../testing/behaves-like-a-command.ts';
import { newId } from '../ids/ids.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { draftPiece, editPiece, pieceSteps } from '../testing/desk-service.ts';
import { runCommand } from './run-command.ts';

describe('a command', () => {
  let desk: Desk;
  let author: Actor;
  before(async () => {
    desk = await aDesk();
    author = await desk.hire('STAFF', 'Lê Thị Hoa');
  });
  after(() => desk.close());

  const counts = async () => {
    const [row] = await desk.db.query<{ counts: number[] }>(
      `select array[(select count(*) from desk.piece), (select count(*) from desk.outbox),
         (select count(*) from desk.audit_entry), (select count(*) from desk.idempotency_key)]::int[] as counts`,
    );
    return row?.counts;
  };

  it('writes the change, its audit row, its event and the answer to its key together', async () => {
    const before = (await counts()) ?? [];
    const input = { title: 'Hội nghị xúc tiến thương mại', idempotencyKey: 'k1' };
    const { value } = await runCommand(desk.runtime, author, draftPiece, input);
    assert.ok(value);
    assert.deepEqual(
      await counts(),
      before.map((count) => count + 1),
    );
    const [event] = await desk.db.query('select * from desk.outbox where subject_id = $1', [value.pieceId]);
    assert.deepEqual(event?.['payload'], { title: input.title });
  });

  it('that comes twice under one key is answered as the first time and does nothing', async () => {
    const input = { title: 'Bản tin giá cả', idempotencyKey: 'k2' };
    const first = await runCommand(desk.runtime, author, draftPiece, input);
    const before = await counts();
    assert.deepEqual(await runCommand(desk.runtime, author, draftPiece, input), first);
    assert.deepEqual(await counts(), before);
  });

  it('under a key that was used for something else is refused', async () => {
    await runCommand(desk.runtime, author, draftPiece, { title: 'Một', idempotencyKey: 'k3' });
    const other = await runCommand(desk.runtime, author, draftPiece, { title: 'Hai', idempotencyKey: 'k3' });
    assert.deepEqual(other.refusals, [{ code: 'KEY_REUSED' }]);
  });

  it('that comes ten times at the same moment under one key is done once', async () => {
    const input = { title: 'Cùng lúc', idempotencyKey: 'k4' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => runCommand(desk.runtime, author, draftPiece, input)),
    );
    assert.equal(new Set(answers.map(({ value }) => value?.pieceId)).size, 1);
    const same = await desk.db.query('select 1 from desk.piece where title = $1', [input.title]);
    assert.equal(same.length, 1);
  });

  it('gives all reasons at once', async () => {
    const { refusals } = await runCommand(desk.runtime, anonymous(), draftPiece, { title: '' });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['SIGN_IN', 'TITLE_MISSING'],
    );
  });

  it('is refused in words where a constraint of the database refuses, and leaves nothing', async () => {
    await runCommand(desk.runtime, author, draftPiece, { title: 'Trùng' });
    const before = await counts();
    const again = await runCommand(desk.runtime, author, draftPiece, {
      title: 'Trùng',
      idempotencyKey: 'k5',
    });
    assert.deepEqual(again, { value: null, refusals: [{ code: 'TITLE_TAKEN' }] });
    assert.deepEqual(await counts(), before);
  });

  it('that breaks is a fault and no refusal, and leaves nothing', async () => {
    const before = await counts();
    await assert.rejects(runCommand(desk.runtime, author, draftPiece, { title: 'forbidden' }), /piece_title/);
    assert.deepEqual(await counts(), before);
  });

  it('on another version than was read is told who changed it and when', async () => {
    const id = await desk.draft(author);
    await runCommand(desk.runtime, author, editPiece, { id, title: 'Sửa lần một', expectedVersion: 1 });
    const late = await runCommand(desk.runtime, author, editPiece, { id, title: 'Sửa', expectedVersion: 1 });
    const [conflict, ...others] = late.refusals;
    assert.equal(conflict?.code, 'VERSION_CONFLICT');
    assert.equal(conflict?.params?.['who'], 'Lê Thị Hoa');
    assert.ok(Math.abs(Date.parse(String(conflict?.params?.['at'])) - Date.now()) < 60_000);
    assert.deepEqual(others, []);
  });

  it('pressed by two at the same moment is done once, and the other is told who and when', async () => {
    const secretary = await desk.hire('STANDING_SECRETARIAT', 'Nguyễn Văn An');
    const chief = await desk.hire('EDITOR_IN_CHIEF', 'Trần Thị Bình');
    for (let round = 0; round < 10; round += 1) {
      const id = await desk.draft(author);
      assert.deepEqual(await desk.step('submit', author, id), []);
      const press = (actor: Actor) =>
        runCommand(desk.runtime, actor, pieceSteps.accept, { id, expectedVersion: 2 });
      const answers = await Promise.all([press(secretary), press(chief)]);
      const [lost, ...more] = answers.filter(({ value }) => value === null);
      assert.equal(more.length, 0);
      assert.deepEqual(
        lost?.refusals.map(({ code }) => code),
        ['VERSION_CONFLICT', 'WRONG_STATE'],
      );
      assert.match(String(lost?.refusals[0]?.params?.['who']), /Nguyễn Văn An|Trần Thị Bình/);
    }
  });

  describe('draftPiece', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: draftPiece, event: 'piece.drafted' },
      accepted: async () => ({ actor: author, input: { title: newId() } }),
    }));
  });

  describe('editPiece', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: editPiece },
      accepted: async () => ({
        actor: author,
        input: { id: await desk.draft(author), title: newId(), expectedVersion: 1 },
      }),
    }));
  });

  describe('submitPiece', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: pieceSteps.submit, event: 'piece.submitted' },
      accepted: async () => ({
        actor: author,
        input: { id: await desk.draft(author), declaration: true, expectedVersion: 1 },
      }),
    }));
  });
});
