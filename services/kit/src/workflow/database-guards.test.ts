import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PoolClient } from 'pg';
import { newId } from '../ids/ids.ts';
import { contentHash } from '../ids/canonical-json.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { aBoard } from '../testing/pieces-in-every-state.ts';
import { EDITORIAL_STATES, TRANSITIONS } from './editorial.transitions.ts';
import type { EditorialState, Transition } from './editorial.transitions.ts';

const STEPS = [...new Set(TRANSITIONS.map(({ step }) => step))];
const PART: Record<string, string> = {
  submit: 'author',
  verify: 'verify',
  override: 'override',
  approve: 'approve',
  post: 'post',
};

/** Straight at the tables, as the service's own role: no command, no policy, only the database stands in between. */
describe('the database alone (D10)', () => {
  let desk: Desk;
  let board: Awaited<ReturnType<typeof aBoard>>;
  let service: PoolClient;
  const pieces = new Map<EditorialState, string>();
  before(async () => {
    desk = await aDesk();
    board = await aBoard(desk);
    for (const state of EDITORIAL_STATES) pieces.set(state, await board.pieceIn(state));
    service = await desk.runtime.pool.connect();
  });
  after(async () => {
    service.release();
    await desk.close();
  });

  const pieceIn = (state: EditorialState) => pieces.get(state) ?? assert.fail(state);

  /** Runs it, looks at deferred constraints too, and takes it back. Answers the error. */
  async function attempt(work: () => Promise<unknown>): Promise<{ code?: string; detail?: string } | null> {
    await service.query('begin');
    try {
      await work();
      await service.query('set constraints all immediate');
      return null;
    } catch (error) {
      return error as { code?: string; detail?: string };
    } finally {
      await service.query('rollback');
    }
  }

  const move = (id: string, to: string) =>
    service.query(
      'update desk.workflow_item set state = $2, lock_version = lock_version + 1 where edition_id = $1',
      [id, to],
    );

  async function forgeStep(
    id: string,
    action: string,
    from: string,
    to: string,
    person = newId(),
  ): Promise<void> {
    const part = PART[action] ?? null;
    if (part)
      await service.query(
        'insert into desk.signing_part values ($1, $2, $3) on conflict (edition_id, person_id, part) do nothing',
        [id, person, part],
      );
    await service.query(
      `insert into desk.review_step (id, edition_id, version, action, part, from_state, to_state, person_id, remark,
         reason_code, content_hash)
       select $2, edition_id, lock_version + 1, $3, $4, $5, $6, $7, 'vì …', $8, content_hash
       from desk.workflow_item where edition_id = $1`,
      [id, newId(), action, part, from, to, person, to === 'RETURNED' ? 'OTHER' : null],
    );
  }

  const edge = (step: string, from: EditorialState, to: EditorialState) => {
    const mode = from === 'UNIT_APPROVAL' ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL';
    return (TRANSITIONS as readonly Transition[]).some(
      (known) =>
        known.step === step && known.from === from && known.to === to && (known.mode ?? mode) === mode,
    );
  };

  for (const from of EDITORIAL_STATES) {
    it(`moves nothing out of ${from} without a step`, async () => {
      for (const to of EDITORIAL_STATES.filter((state) => state !== from))
        assert.equal((await attempt(() => move(pieceIn(from), to)))?.detail, 'WRONG_STATE', to);
    });

    it(`lets out of ${from} only the steps of the regulation, whatever step is forged`, async () => {
      const id = pieceIn(from);
      for (const to of EDITORIAL_STATES.filter((state) => state !== from))
        for (const step of STEPS) {
          const error = await attempt(async () => {
            await forgeStep(id, step, from, to);
            await move(id, to);
          });
          assert.equal(
            error === null,
            edge(step, from, to),
            `${step} ${from} → ${to}: ${JSON.stringify(error)}`,
          );
        }
    });

    it(`keeps the text of ${from} ${['DRAFT', 'COMPILING', 'VERIFYING'].includes(from) ? 'open' : 'frozen'}`, async () => {
      const error = await attempt(() =>
        service.query(
          'update desk.workflow_item set content_hash = $2, lock_version = lock_version + 1 where edition_id = $1',
          [pieceIn(from), contentHash('another text')],
        ),
      );
      const open = ['DRAFT', 'COMPILING', 'VERIFYING'].includes(from);
      assert.equal(error?.detail, open ? undefined : 'TEXT_FROZEN');
    });
  }

  it('approves only the text that was verified, to the letter (D7)', async () => {
    const approving = pieceIn('APPROVING');
    const [verified] = await desk.db.query<{ content_hash: string }>(
      `select content_hash from desk.review_step where edition_id = $1 and action = 'verify'`,
      [approving],
    );
    await desk.db.query(
      `update desk.review_step set content_hash = $2 where edition_id = $1 and action = 'verify'`,
      [approving, contentHash('what was verified')],
    );
    const lapsed = await attempt(async () => {
      await forgeStep(approving, 'approve', 'APPROVING', 'APPROVED');
      await move(approving, 'APPROVED');
    });
    assert.equal(lapsed?.detail, 'SIGN_OFF_MISSING');
    await desk.db.query(
      `update desk.review_step set content_hash = $2 where edition_id = $1 and action = 'verify'`,
      [approving, verified?.content_hash],
    );
  });

  for (const [one, other] of [
    ['author', 'verify'],
    ['author', 'approve'],
    ['verify', 'approve'],
    ['approve', 'post'],
  ] as const)
    it(`lets nobody be ${one} and ${other} of one edition, in either order (D5)`, async () => {
      const id = pieceIn('COMPILING');
      for (const parts of [
        [one, other],
        [other, one],
      ]) {
        const person = newId();
        const error = await attempt(async () => {
          for (const part of parts)
            await service.query('insert into desk.signing_part values ($1, $2, $3)', [id, person, part]);
        });
        assert.equal(error?.code, '23505');
      }
    });

  it('takes no step without its part, no forged past, no leap and no item that is not a draft', async () => {
    const id = pieceIn('VERIFYING');
    const bare = (part: string | null) =>
      service.query(
        `insert into desk.review_step (id, edition_id, version, action, part, from_state, to_state, person_id, content_hash)
         select $2, edition_id, lock_version + 1, 'verify', $3, 'VERIFYING', 'APPROVING', $4, content_hash
         from desk.workflow_item where edition_id = $1`,
        [id, newId(), part, newId()],
      );
    assert.equal((await attempt(() => bare(null)))?.code, '23514');
    assert.equal((await attempt(() => bare('verify')))?.code, '23503');
    // A step that moves nothing.
    assert.equal(
      (await attempt(() => forgeStep(id, 'sendBack', 'VERIFYING', 'COMPILING')))?.detail,
      'WRONG_STATE',
    );
    const leap = () =>
      service.query('update desk.workflow_item set lock_version = lock_version + 2 where edition_id = $1', [
        id,
      ]);
    assert.equal((await attempt(leap))?.detail, 'VERSION_CONFLICT');
    const born = (state: string) =>
      service.query(
        `insert into desk.workflow_item (edition_id, state, lock_version, content_hash, mode, author_id)
         values ($1, $2, 1, $3, 'INDIVIDUAL', $4)`,
        [newId(), state, contentHash(''), newId()],
      );
    assert.equal((await attempt(() => born('APPROVED')))?.detail, 'WRONG_STATE');
    assert.match(String(await attempt(() => born('DRAFT'))), /author/);
  });

  for (const table of [
    'review_step',
    'signing_part',
    'audit_entry',
    'audit_detail',
    'editorial_edge',
    'file',
    'idempotency_key',
  ])
    it(`lets the service neither change nor remove a row of ${table}`, async () => {
      const [column] = await desk.db.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema = 'desk' and table_name = $1`,
        [table],
      );
      for (const statement of [
        `update desk.${table} set ${column?.name} = ${column?.name}`,
        `delete from desk.${table}`,
        `truncate desk.${table}`,
      ])
        assert.equal((await attempt(() => service.query(statement)))?.code, '42501', statement);
    });

  it('lets no service move the clock, write for another, or reach another’s tables (D1, D3)', async () => {
    for (const statement of [
      'set role portal_timekeeper',
      `insert into kit.clock (instant, frozen) values (now(), true)`,
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values (gen_random_uuid(), 'a.b', 'identity', 'A', 'b', '{}', now())`,
      `delete from kit.bus_event`,
      'select * from identity.person',
      'create table desk.mine (id int)',
      'create table public.mine (id int)',
    ])
      assert.equal((await attempt(() => service.query(statement)))?.code, '42501', statement);
  });
});
