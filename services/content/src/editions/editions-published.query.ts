import type { ServiceRuntime } from '@portal/kit';
import { EDITION_ROW } from './edition-row.ts';
import type { EditionRow } from './edition-row.ts';
import type { QueuePosition } from './editions-awaiting.query.ts';

/** What stands on the public site, latest first: whoever may take it down looks for it here. */
export const editionsPublished = (
  runtime: ServiceRuntime,
  first: number,
  after: QueuePosition | null,
): Promise<EditionRow[]> =>
  runtime.query<EditionRow>({
    name: 'editions-published',
    text: `${EDITION_ROW}
      where w.state = 'PUBLISHED' and ($2::text is null
        or (w.entered_state_at, e.id) < (to_timestamp(0) + $2::bigint * interval '1 microsecond', $3::uuid))
      order by w.entered_state_at desc, e.id desc limit $1`,
    values: [first + 1, after?.at ?? null, after?.id ?? null],
  });
