import { canonicalJson, sha256 } from '../ids/canonical-json.ts';

export interface AuditEntry {
  subjectType: string;
  subjectId: string;
  seq: number;
  command: string;
  at: Date;
  /** Salted: the detail can be erased without breaking the chain, and not be guessed from what remains (D9). */
  detailDigest: string;
  previousDigest: string | null;
  /** Rows of other chains that this one has seen, and nobody before it; null in rows older than this column. */
  seen: readonly string[] | null;
}

/** A row of a chain as it lies in the database. */
export interface Link extends AuditEntry {
  digest: string;
  /** Null where the detail is not there. */
  salt: string | null;
  detail: unknown;
  /** Whether the detail was erased by decision; one that is gone otherwise is missing. */
  erased?: boolean;
}

/** One link of a chain: changing, removing or reordering any row changes every later digest. */
export const entryDigest = ({
  subjectType,
  subjectId,
  seq,
  command,
  at,
  detailDigest,
  previousDigest,
  seen,
}: AuditEntry): string =>
  sha256(
    canonicalJson({
      ...{ subjectType, subjectId, seq, command, at: at.toISOString() },
      ...{ detailDigest, previousDigest, ...(seen && { seen }) },
    }),
  );

export const detailDigest = (salt: string, detail: unknown): string => sha256(salt + canonicalJson(detail));

/** What is wrong with a row, by its own word or by that of its neighbours. */
export type Damage = 'MISSING' | 'CHANGED' | 'UNLINKED' | 'DETAIL_CHANGED' | 'DETAIL_MISSING';

export interface Broken {
  subjectType: string;
  subjectId: string;
  seq: number;
  damage: Damage;
}

/**
 * Looks at the rows of any number of chains, one after the other and each chain in its order, and keeps no more than the
 * row before. A chain that was cut at its end looks whole from here; those who saw its rows, and the anchors, know better.
 */
export function chainReader(): (link: Link) => Broken[] {
  let before: Link | null = null;
  return (link) => {
    const { subjectType, subjectId, seq } = link;
    const last = before?.subjectType === subjectType && before.subjectId === subjectId ? before : null;
    before = link;
    const broken = (damage: Damage, at = seq): Broken => ({ subjectType, subjectId, seq: at, damage });
    const expected = (last?.seq ?? 0) + 1;
    const missing = Array.from({ length: Math.max(0, seq - expected) }, (_, gap) =>
      broken('MISSING', expected + gap),
    );
    const unlinked = missing.length === 0 && link.previousDigest !== (last?.digest ?? null);
    return [
      ...missing,
      ...(link.digest === entryDigest(link) ? [] : [broken('CHANGED')]),
      ...(unlinked ? [broken('UNLINKED')] : []),
      ...detailDamage(link).map((damage) => broken(damage)),
    ];
  };
}

function detailDamage({ salt, detail, erased, detailDigest: digest }: Link): Damage[] {
  if (salt === null) return erased ? [] : ['DETAIL_MISSING'];
  return detailDigest(salt, detail) === digest ? [] : ['DETAIL_CHANGED'];
}

/** The first place where one chain does not hold, or null. */
export function brokenLink(chain: readonly Link[]): number | null {
  const read = chainReader();
  const at = chain.findIndex((link) => read(link).length > 0);
  return at < 0 ? null : at + 1;
}
