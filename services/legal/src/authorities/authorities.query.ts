import { plainLetters } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { AUTHORITY_COLUMNS, AUTHORITY_ROW } from './authority-row.ts';
import type { AuthorityRow } from './authority-row.ts';

export interface AuthorityFilter {
  query?: string | null;
  standing?: boolean | null;
}

/** By name, those of one name by their id; words in any order, with or without accents. */
export const authorities = (
  runtime: ServiceRuntime,
  { query, standing }: AuthorityFilter,
  first: number,
  after: { name: string; id: string } | null,
): Promise<AuthorityRow[]> => {
  const typed = query?.trim() ?? '';
  const words = plainLetters(typed)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  return runtime.query<AuthorityRow & Record<string, unknown>>({
    name: 'legal-authorities',
    text: `${AUTHORITY_ROW}
      where (array_to_string(keys, ' ') like all ($1) or lower(abbreviation) = lower($2))
        and (not $3 or coalesce(valid_until > (kit.now() at time zone 'Asia/Ho_Chi_Minh')::date, true))
        and ($4::text is null or (name, id) > ($4, $5::uuid))
      order by name, id limit $6`,
    values: [
      ...[words.map((word) => `%${word}%`), typed, standing ?? false],
      ...[after?.name ?? null, after?.id ?? null, first + 1],
    ],
  });
};

/** Each with all whose work it has taken over, near or far, in the order of their time; for the loader. */
export async function linesById(runtime: ServiceRuntime, ids: readonly string[]): Promise<AuthorityRow[][]> {
  const rows = await runtime.query<AuthorityRow & { root: string } & Record<string, unknown>>({
    name: 'legal-authority-lines',
    text: `with recursive line(root, id) as (
        select id, id from legal.authority where id = any ($1::uuid[])
        union
        select line.root, a.id from line join legal.authority a on a.successor_id = line.id
      )
      select line.root, ${AUTHORITY_COLUMNS} from line join legal.authority using (id)
      order by valid_until nulls last, valid_from nulls first, name, id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ root }) => root === id));
}

/** How many posted documents bear its name and are of its time; for the loader. */
export async function documentCounts(runtime: ServiceRuntime, ids: readonly string[]): Promise<number[]> {
  const rows = await runtime.query<{ id: string; count: number }>({
    name: 'legal-authority-documents',
    text: `select a.id, count(*)::int as count from legal.authority a
      join legal.document d on string_to_array(d.issuer_key, '; ') && a.keys and d.withdrawn_at is null
        and coalesce(d.issued_on >= a.valid_from, true) and coalesce(d.issued_on < a.valid_until, true)
      where a.id = any ($1::uuid[]) group by a.id`,
    values: [ids],
  });
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
}
