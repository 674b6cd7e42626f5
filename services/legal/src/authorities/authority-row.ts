import type { ServiceRuntime } from '@portal/kit';

export interface AuthorityRow {
  id: string;
  name: string;
  abbreviation: string | null;
  keys: string[];
  valid_from: string | null;
  valid_until: string | null;
  successor_id: string | null;
  basis: string;
  version: number;
}

export const AUTHORITY_COLUMNS = `
  id, name, abbreviation, keys, valid_from::text, valid_until::text, successor_id, basis, version`;

export const AUTHORITY_ROW = `select ${AUTHORITY_COLUMNS} from legal.authority`;

/** In the order of the ids; for the loader. */
export async function authoritiesById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(AuthorityRow | null)[]> {
  const rows = await runtime.query<AuthorityRow & Record<string, unknown>>({
    name: 'legal-authorities-by-id',
    text: `${AUTHORITY_ROW} where id = any ($1::uuid[])`,
    values: [ids],
  });
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

/** All that were ever called so; for the loader. */
export async function authoritiesByKey(
  runtime: ServiceRuntime,
  keys: readonly string[],
): Promise<AuthorityRow[][]> {
  const rows = await runtime.query<AuthorityRow & Record<string, unknown>>({
    name: 'legal-authorities-by-key',
    text: `${AUTHORITY_ROW} where keys && $1::text[] order by valid_from desc nulls last`,
    values: [keys],
  });
  return keys.map((key) => rows.filter((row) => row.keys.includes(key)));
}

/** Whose work each took over directly; for the loader. */
export async function predecessorsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<AuthorityRow[][]> {
  const rows = await runtime.query<AuthorityRow & Record<string, unknown>>({
    name: 'legal-authority-predecessors',
    text: `${AUTHORITY_ROW} where successor_id = any ($1::uuid[]) order by name, id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ successor_id }) => successor_id === id));
}

/** How documents call a body in any spelling; “gồm cơ quan tiền thân”: and all whose work it has taken over, near or far. */
export async function keysOf(
  runtime: ServiceRuntime,
  key: string,
  withPredecessors: boolean,
): Promise<string[]> {
  const rows = await runtime.query<{ key: string }>({
    name: 'legal-authority-keys',
    text: `with recursive line(id, keys) as (
        select id, keys from legal.authority where $1 = any (keys)
        union
        select a.id, a.keys from legal.authority a join line on $2 and a.successor_id = line.id
      )
      select distinct unnest(keys) as key from line union select $1`,
    values: [key, withPredecessors],
  });
  return rows.map((row) => row.key);
}
