import type { Actor } from '../access/actor.ts';
import type { Basis, Scope } from '../access/authority.ts';
import type { Right } from '../access/rights.ts';
import { canonicalJson } from '../ids/canonical-json.ts';
import type { CommandContext } from './command.ts';
import { Refused } from './refused.ts';
import type { Sql, Transaction } from './transaction.ts';

/** The hands of a command, and on which appointments its rights rested. */
export function commandContext(
  transaction: Transaction,
  actor: Actor,
): { ctx: CommandContext; bases: () => Basis[] } {
  const asked = new Map<string, Promise<Basis | null>>();
  const granted: Basis[] = [];
  const ctx: CommandContext = {
    ...transaction,
    actor,
    may(right, scope) {
      const key = canonicalJson([right, scope]);
      const answer = asked.get(key) ?? askUnderLock(transaction.sql, actor.personId, right, scope, granted);
      asked.set(key, answer);
      return answer;
    },
    refuse(...refusals) {
      throw new Refused(refusals);
    },
  };
  return { ctx, bases: () => granted };
}

/** D2: the rows that the answer rests on stay as they are until this transaction ends, so "revoked" and "done" have an order. */
async function askUnderLock(
  sql: Sql,
  personId: string | null,
  right: Right,
  scope: Scope,
  granted: Basis[],
): Promise<Basis | null> {
  if (personId === null) return null;
  const [row] = await sql<{ basis: Basis | null }>(
    'select identity.may($1::uuid, $2::text, $3::jsonb) as basis',
    [personId, right, JSON.stringify(scope)],
  );
  if (row?.basis) granted.push(row.basis);
  return row?.basis ?? null;
}
