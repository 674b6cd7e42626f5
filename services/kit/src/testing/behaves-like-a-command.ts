import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import { anonymous } from '../access/actor.ts';
import { brokenLink } from '../audit/chain.ts';
import type { Link } from '../audit/chain.ts';
import type { Command, CommandInput } from '../commands/command.ts';
import { runCommand } from '../commands/run-command.ts';
import { newId } from '../ids/ids.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { TestDatabase } from './test-database.ts';

export interface CommandExample<Input extends object, Subject, Value> {
  runtime: ServiceRuntime;
  db: TestDatabase;
  command: Command<Input, Subject, Value>;
  /** Whoever may, and an input that is accepted; made anew for every test, with what it needs. */
  accepted(): Promise<{ actor: Actor; input: Input & CommandInput }>;
  /** The type of an event that it records, if it does. */
  event?: string;
  /** Whether it may be run without signing in. */
  open?: boolean;
}

/** What every command keeps, whatever it does; call it within a `describe`. */
export function behavesLikeACommand<Input extends object, Subject, Value>(
  example: () => CommandExample<Input, Subject, Value>,
): void {
  const traces = async ({ db, runtime: { name } }: CommandExample<Input, Subject, Value>) => {
    const [row] = await db.query<{ entries: number; events: number; keys: number }>(
      `select (select count(*)::int from ${name}.audit_entry) as entries, (select count(*)::int from ${name}.outbox) as events,
         (select count(*)::int from ${name}.idempotency_key) as keys`,
    );
    return row ?? assert.fail();
  };

  it('does what it says and leaves one row in the audit chain of its subject', async () => {
    const { command, runtime, db, ...its } = example();
    const before = await traces(example());
    const { actor, input } = await its.accepted();
    const prepared = await traces(example());
    const { value, refusals } = await runCommand(runtime, actor, command, input);
    assert.deepEqual(refusals, []);
    assert.ok(value !== null && prepared.entries >= before.entries);
    const subject = command.subject(value, input);
    const chain = await db.query<Link>(
      `select e.subject_type as "subjectType", e.subject_id as "subjectId", e.seq, e.command, e.at,
         e.detail_digest as "detailDigest", e.previous_digest as "previousDigest", e.digest, e.seen, d.salt, d.detail
       from ${runtime.name}.audit_entry e left join ${runtime.name}.audit_detail d using (subject_type, subject_id, seq)
       where e.subject_type = $1 and e.subject_id = $2 order by e.seq`,
      [subject.type, subject.id],
    );
    assert.equal(chain.at(-1)?.command, command.name);
    assert.equal(brokenLink(chain), null);
    assert.equal((await traces(example())).entries, prepared.entries + 1);
    if (its.event) {
      const [event] = await db.query<{ type: string }>(
        `select type from ${runtime.name}.outbox order by id desc limit 1`,
      );
      assert.equal(event?.type, its.event);
    }
  });

  it('is done once under one key, and answers the same again', async () => {
    const { command, runtime, accepted } = example();
    const { actor, input } = await accepted();
    const keyed = { ...input, idempotencyKey: newId() };
    const first = await runCommand(runtime, actor, command, keyed);
    const after = await traces(example());
    assert.deepEqual(await runCommand(runtime, actor, command, keyed), first);
    assert.deepEqual(await traces(example()), after);
  });

  it('leaves nothing when it fails on the way', async () => {
    const { command, runtime, accepted } = example();
    const { actor, input } = await accepted();
    const before = await traces(example());
    const failing: typeof command = {
      ...command,
      async run(ctx, subject, given) {
        await command.run(ctx, subject, given);
        throw new Error('the disk is full');
      },
    };
    await assert.rejects(runCommand(runtime, actor, failing, { ...input, idempotencyKey: newId() }), /disk/);
    assert.deepEqual(await traces(example()), before);
    assert.deepEqual((await runCommand(runtime, actor, command, input)).refusals, []);
  });

  it('asks for a signed-in person', async () => {
    const { command, runtime, accepted, open } = example();
    if (open) return;
    const { input } = await accepted();
    const before = await traces(example());
    const { value, refusals } = await runCommand(runtime, anonymous(), command, input);
    assert.equal(value, null);
    assert.ok(refusals.some(({ code }) => ['SIGN_IN', 'NOT_FOUND'].includes(code)));
    assert.deepEqual(await traces(example()), before);
  });

  it('on another version than was read is refused, and says so first', async () => {
    const { command, runtime, accepted } = example();
    if (!command.version) return;
    const { actor, input } = await accepted();
    const { refusals } = await runCommand(runtime, actor, command, { ...input, expectedVersion: 1_000_000 });
    assert.equal(refusals[0]?.code, 'VERSION_CONFLICT');
  });
}
