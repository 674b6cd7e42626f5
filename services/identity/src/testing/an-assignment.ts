import { newId } from '@portal/kit';
import type { Actor } from '@portal/kit';
import type { TestDatabase } from '@portal/kit/testing';

interface AssignmentTold {
  /** The member. */
  to: Actor;
  /** Whoever may assign. */
  by: Actor;
  section: string;
  field?: string | null;
  itemId?: string | null;
}

/** Something given to a member to edit, from now on. */
export async function anAssignment(
  db: Pick<TestDatabase, 'query'>,
  { to, by, section, field = null, itemId = null }: AssignmentTold,
): Promise<string> {
  const id = newId();
  await db.query(
    `insert into identity.assignment (id, person_id, section, field, item_id, valid, assigned_by, created_at)
     values ($1, $2, $3, $4, $5, tstzrange(kit.now(), null, '[)'), $6, kit.now())`,
    [id, to.personId, section, field, itemId, by.personId],
  );
  return id;
}
