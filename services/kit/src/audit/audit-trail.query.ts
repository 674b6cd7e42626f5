import type { SubjectReference } from '../commands/command.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';

/** A row of a chain as people read it. */
export interface TrailRow {
  seq: number;
  command: string;
  at: Date;
  digest: string;
  /** Null where it was erased by decision. */
  detail: {
    personId: string | null;
    bases: { role: string; onBehalfOf: string | null }[];
    kept: { reason?: string | null; remark?: string | null };
  } | null;
}

/** The acts on one thing, latest first: below this number, if one is given. */
export const auditTrail = (
  runtime: ServiceRuntime,
  { type, id }: SubjectReference,
  { first, before }: { first: number; before: number | null },
): Promise<TrailRow[]> =>
  runtime.query<TrailRow>({
    name: 'audit-trail',
    text: `select seq, command, at, digest, detail
           from ${runtime.name}.audit_entry left join ${runtime.name}.audit_detail using (subject_type, subject_id, seq)
           where subject_type = $1 and subject_id = $2 and seq < coalesce($3, 2147483647)
           order by seq desc limit $4`,
    values: [type, id, before, first + 1],
  });
