import type { ServiceRuntime } from '@portal/kit';
import type { Role } from '../appointments/roles.ts';
import { groupedInOrder, inOrder } from '../in-order.ts';

/** How somebody or something is reached. */
export interface ContactRow {
  contact_id: string | null;
  telephone: string | null;
  email: string | null;
  room: string | null;
}

/** An official with authority, by the office that they hold. */
export interface EntryRow extends ContactRow {
  /** Of the appointment. */
  id: string;
  person_id: string;
  name: string;
  given_name: string;
  role: Role;
  /** The office as the directory writes it. */
  title: string | null;
  acting: boolean;
  heads: boolean;
  unit_id: string | null;
  since: Date;
}

const REACHED = 'c.id as contact_id, c.telephone, c.email, c.room';
const ENTRY = `a.id, a.person_id, p.name, p.given_name, a.role, a.acting, r.directory = 'HEAD' as heads, a.unit_id,
  lower(a.valid) as since, held.title, ${REACHED}`;

/**
 * Điều 8.5: nobody strikes an entry off. It is there for as long as the office is held, its contact for as long as both hold;
 * of the past (`at`) only name and office are told.
 */
const entriesAt = (at: string) => `
  from identity.appointment a
    join identity.role r on r.code = a.role and r.directory is not null
    join identity.person p on p.id = a.person_id
    left join identity.contact held on held.appointment_id = a.id and held.valid @> coalesce(${at}, kit.now())
    left join identity.contact c on c.id = held.id and ${at} is null
  where a.valid @> coalesce(${at}, kit.now())`;

/** Given name first, as Vietnamese lists go, with its tones in their order. */
const BY_NAME = `p.given_name collate "vi-x-icu", p.name collate "vi-x-icu", a.id`;
const BY_RANK = `r.position, ${BY_NAME}`;

export interface DirectoryPosition {
  givenName: string;
  name: string;
  id: string;
}

/** All officials by name; of a search every word begins a word of name, office or unit, with or without accents. */
export const directoryEntries = (
  runtime: ServiceRuntime,
  search: string,
  first: number,
  after: DirectoryPosition | null,
): Promise<EntryRow[]> =>
  runtime.query<EntryRow>({
    name: 'directory-entries',
    text: `select ${ENTRY} ${entriesAt('null::timestamptz')}
        and not exists (
          select from regexp_split_to_table(identity.plain($1), '[^[:alnum:]]+') as word
          where strpos(' ' || identity.plain(concat_ws(' ', p.name, held.title, p.office, (select u.name
            from identity.unit_period u where u.unit_id = a.unit_id and u.valid @> kit.now()))), ' ' || word) = 0)
        and ($3::text is null or (${BY_NAME}) > ($3::text, $4::text, $5::uuid))
      order by ${BY_NAME} limit $2`,
    values: [search.trim(), first + 1, after?.givenName, after?.name, after?.id],
  });

/** Who leads the department itself: offices with authority that belong to no unit. */
export const leadersAt = (runtime: ServiceRuntime, at: Date | null): Promise<EntryRow[]> =>
  runtime.query<EntryRow>({
    name: 'directory-leaders',
    text: `select ${ENTRY} ${entriesAt('$1::timestamptz')} and a.unit_id is null order by ${BY_RANK}`,
    values: [at],
  });

/** "unit" or "unit@instant": the officials of a unit, the highest office first. */
export const unitKey = (unitId: string, at: Date | null): string =>
  at ? `${unitId}@${at.toISOString()}` : unitId;

export async function officialsOf(runtime: ServiceRuntime, keys: readonly string[]) {
  const asked = keys.map((key) => key.split('@'));
  const rows = await runtime.query<EntryRow & { key: string }>({
    name: 'directory-officials',
    text: `select k.key, e.* from unnest($1::text[], $2::uuid[], $3::timestamptz[]) as k (key, unit_id, at)
      cross join lateral (select ${ENTRY}, r.position ${entriesAt('k.at')} and a.unit_id = k.unit_id) e
      order by e.position, e.given_name collate "vi-x-icu", e.name collate "vi-x-icu", e.id`,
    values: [keys, asked.map(([unitId]) => unitId), asked.map(([, at]) => at ?? null)],
  });
  return groupedInOrder(keys, rows, ({ key }) => key);
}

/** What holds now of these appointments, in the order of their ids; null where it holds no more. */
export async function entriesById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<EntryRow>({
    name: 'directory-by-id',
    text: `select ${ENTRY} ${entriesAt('null::timestamptz')} and a.id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows, ({ id }) => id);
}

export async function contactsOfUnits(runtime: ServiceRuntime, unitIds: readonly string[]) {
  const rows = await runtime.query<ContactRow & { unit_id: string }>({
    name: 'contacts-of-units',
    text: `select c.unit_id, ${REACHED} from identity.contact c
      where c.unit_id = any ($1::uuid[]) and c.valid @> kit.now()`,
    values: [unitIds],
  });
  return inOrder(unitIds, rows, (row) => row.unit_id);
}

export async function unitByCode(runtime: ServiceRuntime, code: string): Promise<string | null> {
  const [row] = await runtime.query<{ id: string }>({
    name: 'unit-by-code',
    text: `select u.id from identity.unit u
      join identity.unit_period p on p.unit_id = u.id and p.valid @> kit.now() where u.code = $1`,
    values: [code],
  });
  return row?.id ?? null;
}
