import type { ServiceRuntime } from '@portal/kit';

export interface PostingRow {
  item_id: string;
  /** Null for the portal itself, whose proof are its own steps. */
  id: string | null;
  place: string | null;
  shown_by: string | null;
  shown_at: Date;
  taken_down_by: string | null;
  taken_down_at: Date | null;
}

/**
 * Where each was on show, the portal first: from the step that posted it to its withdrawal or to the end of its last day,
 * computed, so that nobody has to take it down (Điều 8.8).
 */
export async function postingsOf(runtime: ServiceRuntime, ids: readonly string[]): Promise<PostingRow[][]> {
  const rows = await runtime.query<PostingRow>({
    name: 'postings-of-items',
    text: `
      select p.item_id, null::uuid as id, null as place, s.person_id as shown_by, p.published_at as shown_at,
        w.person_id as taken_down_by,
        least(p.withdrawn_at, case when p.valid_until < content.today()
          then (p.valid_until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' end) as taken_down_at
      from content.publication p
        left join lateral (select person_id from content.review_step r join content.edition e on e.id = r.edition_id
          where e.item_id = p.item_id and r.action = 'post' order by r.at limit 1) s on true
        left join content.review_step w on w.edition_id = p.edition_id and w.action = 'withdraw'
      where p.item_id = any ($1::uuid[])
      union all
      select item_id, id, place, shown_by, shown_at, taken_down_by, taken_down_at
      from content.posting_record where item_id = any ($1::uuid[])
      order by shown_at`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ item_id }) => item_id === id));
}
