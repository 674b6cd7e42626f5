import type { Authority, Day, ServiceRuntime } from '@portal/kit';
import type { KindCode } from '../kinds/kinds.ts';

export interface RecordRow {
  item_id: string;
  edition_id: string;
  kind: KindCode;
  title: string;
  path: string;
  number: number;
  owner_unit_id: string | null;
  reviewed_by: string;
  reviewed_at: Date;
  note: string | null;
  next_review: Day;
  days_over: number;
  changing: boolean;
}

const COLUMNS = `item_id, edition_id, kind, title, path, number, owner_unit_id, reviewed_by, reviewed_at, note,
  next_review, days_over, changing`;

/** The longest waiting first; of some units, or of all (null). */
export const recordsToReview = (
  runtime: ServiceRuntime,
  units: readonly string[] | null,
  first: number,
  after: { nextReview: Day; itemId: string } | null,
): Promise<RecordRow[]> =>
  runtime.query<RecordRow>({
    name: 'records-to-review',
    text: `select ${COLUMNS} from content.reviewed_record
      where ($1::uuid[] is null or owner_unit_id = any ($1::uuid[]))
        and ($3::date is null or (next_review, item_id) > ($3::date, $4::uuid))
      order by next_review, item_id limit $2`,
    values: [units, first + 1, after?.nextReview, after?.itemId],
  });

export async function recordsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<RecordRow>({
    name: 'records-by-id',
    text: `select ${COLUMNS} from content.reviewed_record where item_id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.item_id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface UnitReviewsRow {
  owner_unit_id: string | null;
  records: number;
  overdue: number;
  coming: number;
  oldest: Day | null;
}

/** How each unit stands: whoever is behind the most comes first. */
export const reviewsByUnit = (runtime: ServiceRuntime): Promise<UnitReviewsRow[]> =>
  runtime.query<UnitReviewsRow>({
    name: 'reviews-by-unit',
    text: `select owner_unit_id, count(*)::int as records,
        (count(*) filter (where days_over > 0))::int as overdue,
        (count(*) filter (where days_over between -14 and 0))::int as coming,
        min(next_review) filter (where days_over > 0) as oldest
      from content.reviewed_record group by owner_unit_id
      order by overdue desc, oldest, records desc, owner_unit_id`,
    values: [],
  });

/** Of the units that own records, those for which whoever asks may confirm; all are asked about at once. */
export async function ownUnits(runtime: ServiceRuntime, authority: Authority): Promise<string[]> {
  const rows = await runtime.query<{ unit: string }>({
    name: 'units-with-records',
    text: `select distinct owner_unit_id as unit from content.reviewed_record where owner_unit_id is not null`,
    values: [],
  });
  const answers = await Promise.all(rows.map(({ unit }) => authority.may('CONFIRM_RECORD', { unit })));
  return rows.flatMap(({ unit }, index) => (answers[index] ? [unit] : []));
}
