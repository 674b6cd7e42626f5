import { createHash } from 'node:crypto';
import type { Day } from '../calendar/days.ts';
import { canonicalJson } from '../ids/canonical-json.ts';

/** The last row of a chain when a day was over. */
export interface Head {
  subjectType: string;
  subjectId: string;
  seq: number;
  digest: string;
}

/** The seal of one day (Vietnamese time) over all chains of a schema, linked to the seal of the day before (D9). */
export interface Anchor {
  schema: string;
  day: Day;
  /** Later than the next morning where days had to be caught up. */
  madeAt: Date;
  previousDigest: string | null;
}

/** Covers the heads of all chains that grew since the anchor before; they come in the order of type and id, bytewise. */
export async function anchorDigest(
  { schema, day, madeAt, previousDigest }: Anchor,
  heads: Iterable<Head> | AsyncIterable<Head>,
): Promise<string> {
  const hash = createHash('sha256');
  hash.update(canonicalJson({ schema, day, madeAt: madeAt.toISOString(), previousDigest }));
  for await (const { subjectType, subjectId, seq, digest } of heads)
    hash.update(`\n${canonicalJson({ subjectType, subjectId, seq, digest })}`);
  return hash.digest('hex');
}
