import type { ServiceRuntime } from '@portal/kit';
import { EDITION_ROW } from './edition-row.ts';
import type { EditionRow } from './edition-row.ts';
import type { QueuePosition } from './editions-awaiting.query.ts';

/** What this person created, latest change first. */
export function myEditions(
  runtime: ServiceRuntime,
  personId: string,
  states: string[] | null,
  first: number,
  after: QueuePosition | null,
): Promise<EditionRow[]> {
  return runtime.query<EditionRow>({
    name: 'my-editions',
    text: `${EDITION_ROW}
      where w.author_id = $1 and ($2::text[] is null or w.state = any ($2::text[]))
        and ($4::text is null
          or (w.entered_state_at, e.id) < (to_timestamp(0) + $4::bigint * interval '1 microsecond', $5::uuid))
      order by w.entered_state_at desc, e.id desc limit $3`,
    values: [personId, states, first + 1, after?.at ?? null, after?.id ?? null],
  });
}
