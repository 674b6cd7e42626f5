import { systemActor } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { Client } from 'pg';

/** Who writes and who approves for a unit that supplies (Điều 11.5). */
export interface Supplier {
  unitId: string;
  author: Actor;
  unitHead: Actor;
  /** The author's, for the byline. */
  name: string;
}

/** The units that have both an information officer and a head today, by their codes. */
export async function suppliers(databaseUrl: string): Promise<ReadonlyMap<string, Supplier>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{
      code: string;
      unit_id: string;
      author: string;
      head: string;
      name: string;
    }>(
      `select u.code, u.id as unit_id, officer.person_id as author, head.person_id as head, p.name
       from identity.unit u
         join identity.appointment officer on officer.unit_id = u.id and officer.role = 'INFORMATION_OFFICER'
         join identity.appointment head on head.unit_id = u.id and head.role = 'UNIT_HEAD'
         join identity.person p on p.id = officer.person_id
       where officer.valid @> kit.now() and head.valid @> kit.now()`,
    );
    const actor = (personId: string) => systemActor(personId, 'import');
    return new Map(
      rows.map(({ code, unit_id, author, head, name }) => [
        code,
        { unitId: unit_id, author: actor(author), unitHead: actor(head), name },
      ]),
    );
  } finally {
    await client.end();
  }
}
