import type { Context } from '@portal/kit';
import { REQUEST_ROW } from './request-row.ts';
import type { RequestRow } from './request-row.ts';

export interface RequestPosition {
  at: string;
  id: string;
}

interface Wanted {
  side: 'OWED' | 'MADE';
  /** Only what is neither answered nor closed, or only the rest; null = all. */
  open: boolean | null;
  first: number;
  after: RequestPosition | null;
}

/** What was asked of the viewer and their unit, or by the board, what is due first first. */
export async function requestsFor(
  { runtime, authority, actor }: Pick<Context, 'runtime' | 'authority' | 'actor'>,
  { side, open, first, after }: Wanted,
): Promise<RequestRow[]> {
  if (actor.personId === null) return [];
  const asks = await Promise.all([authority.may('COMMISSION', {}), authority.may('REQUEST_INFORMATION', {})]);
  const all = side === 'MADE' && asks.some((basis) => basis !== null);
  if (side === 'MADE' && !all) return [];
  return runtime.query<RequestRow>({
    name: 'requests-for',
    text: `${REQUEST_ROW}
      where ($1 or r.person_id = $2 or r.unit_id = any ($3::uuid[]))
        and ($4::boolean is null or $4 = (state in ('OPEN', 'ACCEPTED')))
        and ($5::text is null or (r.due_at, r.id) > (to_timestamp(0) + $5::bigint * interval '1 microsecond', $6::uuid))
      order by r.due_at, r.id limit $7`,
    values: [
      ...[all, actor.personId, all ? [] : await unitsAnsweredFor(runtime, authority)],
      ...[open, after?.at ?? null, after?.id ?? null, first + 1],
    ],
  });
}

/** One question per unit that was ever asked for something; they are few. */
async function unitsAnsweredFor(
  runtime: Context['runtime'],
  authority: Context['authority'],
): Promise<string[]> {
  const units = await runtime.query<{ unit_id: string }>({
    name: 'units-asked',
    text: 'select distinct unit_id from content.request where unit_id is not null',
    values: [],
  });
  const bases = await Promise.all(
    units.map(({ unit_id }) => authority.may('ANSWER_REQUEST', { unit: unit_id })),
  );
  return units.filter((_, index) => bases[index] !== null).map(({ unit_id }) => unit_id);
}

export interface SlipRow {
  edition_id: string;
  year: number;
  number: number;
  received_at: Date;
}

/** In the order of the editions; for the loader. */
export async function slipsOf(
  runtime: Context['runtime'],
  editionIds: readonly string[],
): Promise<(SlipRow | null)[]> {
  const rows = await runtime.query<SlipRow>({
    name: 'slips-of',
    text: 'select edition_id, year, number, received_at from content.submission_slip where edition_id = any ($1::uuid[])',
    values: [editionIds],
  });
  const byEdition = new Map(rows.map((row) => [row.edition_id, row]));
  return editionIds.map((id) => byEdition.get(id) ?? null);
}
