import type { ServiceRuntime } from '@portal/kit';
import type { KindCode } from '../kinds/kinds.ts';

export type RequestType = 'COMMISSION' | 'INFORMATION_REQUEST';
export type RequestState = 'OPEN' | 'ACCEPTED' | 'ANSWERED' | 'DECLINED' | 'WITHDRAWN';

/** A request with what became of it; nothing of that is stored in it. */
export interface RequestRow {
  id: string;
  type: RequestType;
  year: number | null;
  number: number | null;
  asker_id: string;
  person_id: string | null;
  unit_id: string | null;
  subject: string;
  brief: string;
  kind: KindCode;
  section: string;
  field: string | null;
  due_at: Date;
  asked_at: Date;
  state: RequestState;
  /** Neither answered nor closed, and due. */
  overdue: boolean;
  /** Why it was declined or withdrawn. */
  reason: string | null;
  /** The newest edition of the item that answers it, from its draft on. */
  edition_id: string | null;
  /** When Thường trực first had an answer that was not returned. */
  answered_at: Date | null;
  /** Microseconds since 1970, for cursors. */
  due_us: string;
}

/** Returned, an answer is none until it is sent again (Điều 9.2). */
export const REQUEST_ROW = `
  select r.id, r.type, r.year, r.number, r.asker_id, r.person_id, r.unit_id, r.subject, r.brief, r.kind, r.section,
    r.field, r.due_at, r.asked_at, state in ('OPEN', 'ACCEPTED') and r.due_at <= kit.now() as overdue,
    acts.reason, newest.id as edition_id, answer.answered_at, state,
    (extract(epoch from r.due_at) * 1000000)::bigint::text as due_us
  from content.request r
    left join lateral (
      select max(a.act) filter (where a.act in ('DECLINE', 'WITHDRAW')) as closing,
        bool_or(a.act in ('ACCEPT', 'ANSWER')) as accepted, max(a.reason) as reason,
        (array_agg(a.item_id) filter (where a.item_id is not null))[1] as item_id
      from content.request_act a where a.request_id = r.id
    ) as acts on true
    left join lateral (
      select e.id from content.edition e where e.item_id = acts.item_id order by e.number desc limit 1
    ) as newest on true
    left join lateral (
      select min(e.first_received_at) as answered_at
      from content.edition e join content.workflow_item w on w.edition_id = e.id
      where e.item_id = acts.item_id and w.state <> 'RETURNED'
    ) as answer on true
    cross join lateral (
      select case when acts.closing = 'WITHDRAW' then 'WITHDRAWN' when acts.closing = 'DECLINE' then 'DECLINED'
        when answer.answered_at is not null then 'ANSWERED' when acts.accepted then 'ACCEPTED' else 'OPEN' end as state
    ) as standing`;

export async function requestsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(RequestRow | null)[]> {
  const rows = await runtime.query<RequestRow>({
    name: 'requests-by-id',
    text: `${REQUEST_ROW} where r.id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
