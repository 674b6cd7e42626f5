import type { Actor } from '../access/actor.ts';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import type { CommandInput } from './command.ts';
import { Refused } from './refused.ts';
import type { Transaction } from './transaction.ts';
import { NO_ID } from '../ids/ids.ts';

/** Whoever is not signed in has keys of their own too; they are as hard to guess as the client made them. */

function digestOf(command: string, { idempotencyKey: _, ...input }: CommandInput): string {
  return sha256(canonicalJson([command, input]));
}

/** A request that comes twice (a lost answer, a double click) is answered as the first time, and does nothing. */
export async function earlierAnswer<Value>(
  { sql, schema }: Transaction,
  actor: Actor,
  command: string,
  input: CommandInput,
): Promise<{ known: true; value: Value } | { known: false }> {
  const { idempotencyKey: key } = input;
  if (!key) return { known: false };
  const person = actor.personId ?? NO_ID;
  // Two at the same moment: the second waits here and then finds the answer of the first.
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema} ${person} ${key}`]);
  const [row] = await sql<{ request_digest: string; result: Value }>(
    `select request_digest, result from ${schema}.idempotency_key where person_id = $1 and key = $2`,
    [person, key],
  );
  if (!row) return { known: false };
  if (row.request_digest !== digestOf(command, input)) throw new Refused([{ code: 'KEY_REUSED' }]);
  return { known: true, value: row.result };
}

export async function rememberAnswer(
  { sql, schema, now }: Transaction,
  actor: Actor,
  command: string,
  input: CommandInput,
  value: unknown,
): Promise<void> {
  if (!input.idempotencyKey) return;
  await sql(
    `insert into ${schema}.idempotency_key (person_id, key, command, request_digest, result, at)
     values ($1, $2, $3, $4, $5::jsonb, $6)`,
    [
      actor.personId ?? NO_ID,
      input.idempotencyKey,
      command,
      digestOf(command, input),
      JSON.stringify(value),
      now,
    ],
  );
}
