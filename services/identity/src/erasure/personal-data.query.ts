import type { ServiceRuntime } from '@portal/kit';
import type { PersonRow } from '../people/people.query.ts';
import type { KnownPerson } from './erase-personal-data.ts';

const MOST = 20;

/** Whose name holds these letters, whatever their case; by name. */
export const peopleNamed = (runtime: ServiceRuntime, name: string): Promise<PersonRow[]> =>
  runtime.query<PersonRow>({
    name: 'people-named',
    text: `select id, name, office from identity.person where strpos(lower(name), lower($1)) > 0
      order by name collate "und-x-icu", id limit $2`,
    values: [name.normalize('NFC').trim(), MOST],
  });

export interface PersonalDataRow extends KnownPerson, PersonRow {
  has_account: boolean;
  sessions: number;
  audit_details: number;
}

/** What identity keeps of one person beyond their id. */
export async function personalDataOf(
  runtime: ServiceRuntime,
  personId: string,
): Promise<PersonalDataRow | null> {
  const [row] = await runtime.query<PersonalDataRow>({
    name: 'personal-data',
    text: `select p.id, p.name, p.office, p.erased_at,
        exists (select from identity.appointment a where a.person_id = p.id
          and not isempty(a.valid) and coalesce(upper(a.valid) > kit.now(), true)) as in_office,
        exists (select from identity.account a where a.person_id = p.id) as has_account,
        (select count(*)::int from identity.session s
          where s.person_id = p.id and (s.address is not null or s.user_agent is not null)) as sessions,
        (select count(*)::int from identity.audit_detail d where d.detail ->> 'personId' = $1::text) as audit_details
      from identity.person p where p.id = $1::uuid`,
    values: [personId],
  });
  return row ?? null;
}
