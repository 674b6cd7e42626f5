import { newId } from '@portal/kit';
import type { Actor, Right } from '@portal/kit';
import type { TestDatabase } from '@portal/kit/testing';

interface DelegationTold {
  /** Whoever holds the rights by their one office. */
  by: Actor;
  to: Actor;
  rights: readonly Right[];
}

/** Rights that somebody holds for another, for an hour from now on (Điều 14.2). */
export async function aDelegation(
  db: Pick<TestDatabase, 'query'>,
  { by, to, rights }: DelegationTold,
): Promise<void> {
  await db.query(
    `insert into identity.delegation (id, grantor_id, grantee_id, appointment_id, rights, decision_number, valid, created_at)
     select $1, person_id, $3, id, $4, '03/QĐ-SCT', tstzrange(kit.now(), kit.now() + interval '1 hour', '[)'), kit.now()
     from identity.appointment where person_id = $2`,
    [newId(), by.personId, to.personId, rights],
  );
}
