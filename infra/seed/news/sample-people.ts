import { systemActor } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { Client } from 'pg';
import type { ImportPeople } from '../walk-steps.ts';

/** Who an import acts as: the sample people of D28, by their accounts. */
type SamplePeople = ImportPeople & { contributor: Actor; officeHead: Actor };

const ACCOUNTS: Record<keyof SamplePeople, string> = {
  author: 'can.bo@sct.example',
  unitHead: 'truong.phong@sct.example',
  secretariat: 'thuong.truc@sct.example',
  deputy: 'pho.ban@sct.example',
  chief: 'truong.ban@sct.example',
  posting: 'dang.tai@sct.example',
  contributor: 'cong.tac@sct.example',
  officeHead: 'chanh.van.phong@sct.example',
};

const isPart = (part: string): part is keyof SamplePeople => part in ACCOUNTS;

/** The sample people and the unit of the one who writes; says who is missing on a database without sample content. */
export async function samplePeople(databaseUrl: string): Promise<{ people: SamplePeople; unitId: string }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ account: string; person_id: string; unit_id: string | null }>(
      `select c.account, c.person_id, (select a.unit_id from identity.appointment a
         where a.person_id = c.person_id and a.valid @> kit.now() and a.unit_id is not null limit 1) as unit_id
       from identity.account c where c.account = any ($1)`,
      [Object.values(ACCOUNTS)],
    );
    const byAccount = new Map(rows.map((row) => [row.account, row]));
    const missing = Object.values(ACCOUNTS).filter((account) => !byAccount.has(account));
    const unitId = byAccount.get(ACCOUNTS.author)?.unit_id;
    if (missing.length > 0 || !unitId)
      throw new Error(
        `An import acts as the sample people, and this database has no ${missing.join(', ') || 'unit for the sender'}. ` +
          'Start the portal once with SAMPLE_CONTENT=1, then import again.',
      );
    const actors = Object.entries(ACCOUNTS).map(([part, account]): [string, Actor] => [
      part,
      systemActor(byAccount.get(account)?.person_id, 'import'),
    ]);
    const people: Partial<SamplePeople> = {};
    for (const [part, actor] of actors) if (isPart(part)) people[part] = actor;
    return { people: people as SamplePeople, unitId };
  } finally {
    await client.end();
  }
}
