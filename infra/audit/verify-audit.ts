import { anchorDigest, chainReader } from '@portal/kit';
import type { Anchor, Head, Link } from '@portal/kit';
import type { Client } from 'pg';
import { anchoredSchemas } from './anchor-file.ts';
import type { AnchorLine } from './anchor-file.ts';
import type { Flaw } from './flaws.ts';
import { rowsOf } from './rows.ts';

export interface Verification {
  /** Anchors that were exported earlier and kept elsewhere. */
  anchors?: AsyncIterable<AnchorLine>;
  onRow?: () => void;
}

/**
 * Reads the whole audit once, within the snapshot that is open. The rows prove each other, within their chain and across
 * chains; the anchors prove the rows, and anchors that were kept elsewhere prove the anchors.
 */
export async function* verifyAudit(
  client: Client,
  { anchors, onRow }: Verification = {},
): AsyncGenerator<Flaw> {
  for (const schema of await anchoredSchemas(client)) {
    yield* brokenChains(client, schema, onRow);
    yield* goneFromSight(client, schema);
    yield* brokenAnchors(client, schema);
    yield* againstHeads(client, schema, `${schema}.audit_anchor_head`);
    yield* undecidedErasures(client, schema);
  }
  if (anchors) yield* againstFile(client, anchors);
}

async function* brokenChains(client: Client, schema: string, onRow?: () => void): AsyncGenerator<Flaw> {
  const read = chainReader();
  for await (const link of rowsOf<Link>(
    client,
    `select e.subject_type as "subjectType", e.subject_id as "subjectId", e.seq, e.command, e.at,
       e.detail_digest as "detailDigest", e.previous_digest as "previousDigest", e.digest, e.seen, d.salt, d.detail,
       d.erasure_id is not null as erased
     from ${schema}.audit_entry e left join ${schema}.audit_detail d using (subject_type, subject_id, seq)
     order by e.subject_type, e.subject_id, e.seq`,
  )) {
    onRow?.();
    for (const broken of read(link)) yield { schema, ...broken };
  }
}

/** Each row has seen the last ones of other chains: what was cut off since is missed. The last of all wait in the frontier. */
async function* goneFromSight(client: Client, schema: string): AsyncGenerator<Flaw> {
  yield* rowsOf<Flaw>(
    client,
    `with sight as (select unnest(seen) as digest, subject_type, subject_id, seq from ${schema}.audit_entry),
       waiting as (select digest from ${schema}.audit_frontier)
     select '${schema}' as schema, 'SEEN_GONE' as damage, subject_type as "subjectType", subject_id as "subjectId", seq
       from sight where not exists (select from ${schema}.audit_entry e where e.digest = sight.digest)
     union all
     select '${schema}', 'SEEN_GONE', 'AuditFrontier', digest, 0
       from waiting where not exists (select from ${schema}.audit_entry e where e.digest = waiting.digest)
     union all
     select '${schema}', 'UNSEEN', subject_type, subject_id, seq
       from ${schema}.audit_entry e where e.seen is not null and not exists (select from waiting w where w.digest = e.digest)
         and not exists (select from sight s where s.digest = e.digest)`,
  );
}

async function* brokenAnchors(client: Client, schema: string): AsyncGenerator<Flaw> {
  let previous: { day: string; digest: string } | null = null;
  for await (const { digest, ...anchor } of rowsOf<Anchor & { digest: string; dayBefore: string }>(
    client,
    `select '${schema}' as schema, day::text, made_at as "madeAt", previous_digest as "previousDigest", digest,
       (day - 1)::text as "dayBefore"
     from ${schema}.audit_anchor order by day`,
  )) {
    const { day, dayBefore, previousDigest } = anchor;
    const heads = rowsOf<Head>(
      client,
      `select subject_type as "subjectType", subject_id as "subjectId", seq, digest from ${schema}.audit_anchor_head
       where day = $1 order by subject_type collate "C", subject_id collate "C"`,
      [day],
    );
    if ((await anchorDigest(anchor, heads)) !== digest) yield { schema, damage: 'ANCHOR_CHANGED', day };
    const gap: boolean = previous !== null && previous.day !== dayBefore;
    if (gap) yield { schema, damage: 'ANCHOR_MISSING', day: dayBefore };
    else if (previousDigest !== (previous?.digest ?? null)) yield { schema, damage: 'ANCHOR_UNLINKED', day };
    previous = { day, digest };
  }
}

/** Where a chain does not reach as far, or reads otherwise, than an anchor saw it. */
async function* againstHeads(
  client: Client,
  schema: string,
  heads: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Flaw> {
  for await (const { cut, ...row } of rowsOf<
    { subjectType: string; subjectId: string; seq: number; day: string } & { cut: boolean }
  >(
    client,
    `select h.day::text, subject_type as "subjectType", subject_id as "subjectId", h.seq, e.seq is null as cut
     from ${heads} h left join ${schema}.audit_entry e using (subject_type, subject_id, seq)
     where e.digest is distinct from h.digest and (e.seq is not null or not exists (
       select from ${schema}.audit_entry later where later.subject_type = h.subject_type
         and later.subject_id = h.subject_id and later.seq > h.seq))`,
    values,
  ))
    yield { schema, damage: cut ? 'CUT' : 'REWRITTEN', ...row };
}

/** Law 91/2025/QH15: what is erased was decided, and the decision stands in the chain of the person. */
async function* undecidedErasures(client: Client, schema: string): AsyncGenerator<Flaw> {
  for await (const { id } of rowsOf<{ id: string }>(
    client,
    `select person_id as id from ${schema}.audit_erasure where not exists (select from identity.audit_entry
       where subject_type = 'Person' and subject_id = person_id::text and command = 'erasePersonalData')`,
  ))
    yield { schema, damage: 'ERASURE_UNDECIDED', subjectType: 'Person', subjectId: id };
}

const AT_A_TIME = 1_000;

async function* againstFile(client: Client, lines: AsyncIterable<AnchorLine>): AsyncGenerator<Flaw> {
  const there = new Set(await anchoredSchemas(client));
  const missing = new Set<string>();
  let batch: AnchorLine[] = [];
  for await (const line of lines) {
    if (!there.has(line.schema)) {
      if (!missing.has(line.schema)) yield { schema: line.schema, damage: 'ANCHOR_MISSING', day: line.day };
      missing.add(line.schema);
      continue;
    }
    if (batch.length === AT_A_TIME || (batch[0] && batch[0].schema !== line.schema)) {
      yield* againstLines(client, batch);
      batch = [];
    }
    batch.push(line);
  }
  yield* againstLines(client, batch);
}

async function* againstLines(client: Client, lines: readonly AnchorLine[]): AsyncGenerator<Flaw> {
  const [first] = lines;
  if (!first) return;
  const { schema } = first;
  for await (const { day, there } of rowsOf<{ day: string; there: boolean }>(
    client,
    `select k.day::text, a.day is not null as there
     from jsonb_to_recordset($1::jsonb) as k (day date, digest text)
       left join ${schema}.audit_anchor a using (day)
     where a.digest is distinct from k.digest`,
    [JSON.stringify(lines.filter((line) => !('seq' in line)))],
  ))
    yield { schema, damage: there ? 'ANCHOR_CHANGED' : 'ANCHOR_MISSING', day };
  const heads = lines.flatMap((line) =>
    'seq' in line ? [{ ...line, subject_type: line.subjectType, subject_id: line.subjectId }] : [],
  );
  const kept = `jsonb_to_recordset($1::jsonb) as h (day date, subject_type text, subject_id text, seq int, digest text)`;
  yield* againstHeads(client, schema, `(select * from ${kept})`, [JSON.stringify(heads)]);
}
