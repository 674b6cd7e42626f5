import { confirmStillCorrect } from '@portal/content';
import { runCommand } from '@portal/kit';
import type { SampleDesk } from './walk-text.ts';

const DAY = 86_400_000;
/** Days from today on which the next review of the first records falls: one long over, one just over, one soon. */
const NEXT = [-41, -3, 9];

/** The unit has looked at some of its records, and set itself an early day for the next time (Điều 10.2b). */
export async function walkReviews({ content, people, clock, now }: SampleDesk): Promise<void> {
  const records = await content.runtime.query<{ item_id: string; reviewed_at: Date }>({
    name: 'sample-records',
    text: `select item_id, reviewed_at from content.reviewed_record
      where owner_unit_id is not null order by reviewed_at limit $1`,
    values: [NEXT.length],
  });
  for (const [index, { item_id, reviewed_at }] of records.entries()) {
    const next = new Date(now.getTime() + (NEXT[index] ?? 0) * DAY);
    const looked = new Date(reviewed_at.getTime() + DAY);
    if (looked >= next || looked >= now) continue;
    await clock.set(looked);
    const { refusals } = await runCommand(content.runtime, people.unitHead, confirmStillCorrect, {
      itemId: item_id,
      note: 'Đã đối chiếu với quyết định đang có hiệu lực.',
      nextReview: next.toISOString().slice(0, 10),
    });
    if (refusals.length > 0)
      throw new Error(`confirmStillCorrect: ${refusals.map(({ code }) => code).join(', ')}`);
  }
}
