import { newId } from '@portal/kit';
import type { TestDatabase } from '@portal/kit/testing';

let count = 0;

/** A unit that has been there for long. */
export async function aUnit(
  db: Pick<TestDatabase, 'query'>,
  { code = `DV${++count}`, parentId = null }: { code?: string; parentId?: string | null } = {},
): Promise<string> {
  const name = `Đơn vị ${code}`;
  const id = newId();
  await db.query('insert into identity.unit (id, code, created_at) values ($1, $2, kit.now())', [id, code]);
  await db.query(
    `insert into identity.unit_period (id, unit_id, name, parent_id, decision_number, valid)
     values ($1, $2, $3, $4, '01/QĐ-SCT', '[2011-08-01T00:00:00+07:00,)')`,
    [newId(), id, name, parentId],
  );
  return id;
}
