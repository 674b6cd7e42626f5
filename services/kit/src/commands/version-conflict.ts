import type { Refusal } from '../subgraph/shared.view.ts';
import type { CommandContext, SubjectReference } from './command.ts';

/** The first wins, the other is told who it was and when: the last entry of the item's audit chain knows. */
export async function versionConflict(
  { sql, schema }: CommandContext,
  current: (SubjectReference & { version: number }) | undefined,
  expected: number | undefined,
): Promise<Refusal[]> {
  if (expected === undefined) return [];
  if (current === undefined)
    throw new Error('a command that takes expectedVersion says what version its subject has');
  if (current.version === expected) return [];
  const [last] = await sql<{ at: Date; who: string | null; grantor: string | null }>(
    `select e.at, (select p.name from identity.people(array[(d.detail ->> 'personId')::uuid]) p) as who,
       (select p.name from identity.people(array[(jsonb_path_query_first(d.detail,
         '$.bases[*].onBehalfOf ? (@ != null)') #>> '{}')::uuid]) p) as grantor
     from ${schema}.audit_entry e left join ${schema}.audit_detail d using (subject_type, subject_id, seq)
     where e.subject_type = $1 and e.subject_id = $2
     order by e.seq desc limit 1`,
    [current.type, current.id],
  );
  return [
    {
      code: 'VERSION_CONFLICT',
      params: {
        // Whoever acted for another is named with them (Điều 14.2).
        who: last?.grantor ? `${last.who ?? ''} (TUQ. ${last.grantor})` : (last?.who ?? null),
        at: last?.at.toISOString() ?? null,
        version: current.version,
      },
      field: 'expectedVersion',
    },
  ];
}
