import { WHERE_ASSIGNED } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { inOrder } from '../in-order.ts';
import { ASSIGNMENT_COLUMNS } from './assignment.ts';
import type { AssignmentRow } from './assignment.ts';

interface Wanted {
  /** Who reads nothing but their own; null = whoever assigns. */
  readerId: string | null;
  /** Only this person's; null = everybody's. */
  personId: string | null;
  /** Only those to this edition alone; null = all. */
  itemId: string | null;
  first: number;
  /** The id at which the page before ended. */
  before: string | null;
}

/** What holds now, the newest first. */
export const openAssignments = (
  runtime: ServiceRuntime,
  { readerId, personId, itemId, first, before }: Wanted,
): Promise<AssignmentRow[]> =>
  runtime.query<AssignmentRow>({
    name: 'open-assignments',
    text: `select ${ASSIGNMENT_COLUMNS} from identity.assignment s
      where s.valid @> kit.now() and ($1::uuid is null or s.person_id = $1) and ($2::uuid is null or s.item_id = $2)
        and ($3::uuid is null or s.id < $3) and ($5::uuid is null or s.person_id = $5) order by s.id desc limit $4`,
    values: [personId, itemId, before, first + 1, readerId],
  });

export async function assignmentsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<AssignmentRow>({
    name: 'assignments-by-id',
    text: `select ${ASSIGNMENT_COLUMNS} from identity.assignment s where s.id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}

export interface MemberRow {
  id: string;
  sections: string[];
  items: number;
}

/** Everybody to whom something can be assigned now, and how much they have. */
export const assignableMembers = (runtime: ServiceRuntime): Promise<MemberRow[]> =>
  runtime.query<MemberRow>({
    name: 'assignable-members',
    text: `select p.id,
        coalesce(array_agg(distinct s.section) filter (where s.id is not null and s.item_id is null), '{}') as sections,
        count(distinct s.item_id)::int as items
      from identity.person p left join identity.assignment s on s.person_id = p.id and s.valid @> kit.now()
      where exists (select from identity.appointment a
        where a.person_id = p.id and a.valid @> kit.now() and a.role = any ($1::text[]))
      group by p.id order by p.name, p.id`,
    values: [Object.values(WHERE_ASSIGNED).flat()],
  });
