import { randomBytes } from 'node:crypto';
import type { Actor } from '../access/actor.ts';
import type { Basis } from '../access/authority.ts';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import type { SubjectReference } from '../commands/command.ts';
import type { Transaction } from '../commands/transaction.ts';
import { detailDigest, entryDigest } from './chain.ts';
import type { AuditEntry } from './chain.ts';

export interface Audited {
  subject: SubjectReference;
  command: string;
  actor: Actor;
  bases: Basis[];
  input: object;
  kept: Record<string, unknown>;
}

/** Adds the act to the chain of its item, in the same transaction (D9). */
export async function appendAudit(
  { sql, schema, now }: Transaction,
  { subject, command, actor, bases, input, kept }: Audited,
): Promise<void> {
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
    `${schema} ${subject.type} ${subject.id}`,
  ]);
  const last = await lastOf({ sql, schema }, subject);
  const { personId, sessionId, traceId, purpose } = actor;
  const salt = randomBytes(16).toString('hex');
  const detail = {
    personId,
    sessionId,
    traceId,
    purpose,
    bases,
    kept,
    inputDigest: sha256(canonicalJson(input)),
  };
  const entry: AuditEntry = {
    subjectType: subject.type,
    subjectId: subject.id,
    seq: (last.seq ?? 0) + 1,
    command,
    at: now,
    detailDigest: detailDigest(salt, detail),
    previousDigest: last.digest,
    seen: last.seen,
  };
  const digest = entryDigest(entry);
  await sql(
    `with entry as (
       insert into ${schema}.audit_entry
         (subject_type, subject_id, seq, command, at, detail_digest, previous_digest, digest, seen)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $11)
     ), unseen as (
       insert into ${schema}.audit_frontier (digest) values ($8))
     insert into ${schema}.audit_detail (subject_type, subject_id, seq, salt, detail)
     values ($1, $2, $3, $9, $10::jsonb)`,
    [
      ...[entry.subjectType, entry.subjectId, entry.seq, command, now, entry.detailDigest],
      ...[entry.previousDigest, digest, salt, JSON.stringify(detail), entry.seen],
    ],
  );
}

/** So many at once; there are more only after as many people wrote at the same instant. */
const MOST_SEEN = 16;

interface Last {
  seq: number | null;
  digest: string | null;
  seen: string[];
}

/**
 * The last row of a chain, and what no row has seen yet. What another transaction is taking is left to it, so that nobody
 * waits; given back by its rollback, it is seen by the next.
 */
async function lastOf(
  { sql, schema }: Pick<Transaction, 'sql' | 'schema'>,
  { type, id }: SubjectReference,
): Promise<Last> {
  const [last] = await sql<Last>(
    `with taken as (
       delete from ${schema}.audit_frontier where digest in
         (select digest from ${schema}.audit_frontier limit $3 for update skip locked)
       returning digest
     ), last as (
       select seq, digest from ${schema}.audit_entry where subject_type = $1 and subject_id = $2
       order by seq desc limit 1
     )
     select last.seq, last.digest,
       (select coalesce(array_agg(digest order by digest), '{}') from taken) as seen
     from (values (true)) as always left join last on true`,
    [type, id, MOST_SEEN],
  );
  return last ?? { seq: null, digest: null, seen: [] };
}
