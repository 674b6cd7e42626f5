import type { ServiceRuntime } from '@portal/kit';
import { DELEGABLE } from '@portal/kit';
import type { PersonRow } from '../people/people.query.ts';
import { inOrder } from '../in-order.ts';
import { DELEGATION_COLUMNS } from './delegation.ts';
import type { DelegationRow } from './delegation.ts';

/** Given or held by this person, the newest first; `before` = the id at which the page before ended. */
export const delegationsOf = (
  runtime: ServiceRuntime,
  personId: string,
  { first, before }: { first: number; before: string | null },
): Promise<DelegationRow[]> =>
  runtime.query<DelegationRow>({
    name: 'delegations-of',
    text: `select ${DELEGATION_COLUMNS} from identity.delegation d
      where (d.grantor_id = $1 or d.grantee_id = $1) and ($2::uuid is null or d.id < $2::uuid)
      order by d.id desc limit $3`,
    values: [personId, before, first + 1],
  });

export async function delegationsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<DelegationRow>({
    name: 'delegations-by-id',
    text: `select ${DELEGATION_COLUMNS} from identity.delegation d where d.id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}

/** What this person may hand to others now: the rights of an office that delegates, and those handed on to them so. */
export async function delegableRightsOf(runtime: ServiceRuntime, personId: string): Promise<string[]> {
  const rows = await runtime.query<{ right: string }>({
    name: 'delegable-rights-of',
    text: `select r."right" from identity.appointment a join identity.role_right r on r.role = a.role
      where a.person_id = $1 and a.valid @> kit.now() and exists (select from identity.role_right g
        where g.role = a.role and g."right" = 'DELEGATE') and r."right" in (select "right" from identity.delegable_right)
      union
      select unnest(d.rights) from identity.delegation d
      where d.grantee_id = $1 and d.may_delegate and d.valid @> kit.now()
      order by 1`,
    values: [personId],
  });
  return rows.map((row) => row.right).filter((right) => right in DELEGABLE);
}

/** Who holds an office now by which this right may be held for another. */
export const suitableDelegates = (
  runtime: ServiceRuntime,
  right: string,
  personId: string,
): Promise<PersonRow[]> =>
  runtime.query<PersonRow>({
    name: 'suitable-delegates',
    text: `select distinct p.id, p.name, p.office from identity.person p
        join identity.appointment a on a.person_id = p.id and a.valid @> kit.now()
        join identity.delegable_right g on g.role = a.role and g."right" = $1
      where p.id <> $2 order by p.name, p.id`,
    values: [right, personId],
  });
