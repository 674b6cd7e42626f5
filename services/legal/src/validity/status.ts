import type { ForceChange, ForceStatus } from './force.ts';
import { suspended } from './lives.ts';
import type { Life } from './lives.ts';

export interface StatusOnDay {
  readonly status: ForceStatus;
  /** The changes that make it so: who ended it, which parts, since when. */
  readonly because: readonly ForceChange[];
}

/** The status of a document on a day. "Hết hiệu lực một phần" is what has lost or changed some of its parts. */
export function statusOn(life: Life, day: string): StatusOnDay {
  const past = life.filter(({ on }) => on <= day);
  const ends = past.filter(({ what }) => what === 'ENDS').slice(0, 1);
  if (ends.length > 0) return { status: 'NOT_IN_FORCE', because: ends };
  const begins = past.filter(({ what }) => what === 'BEGINS');
  if (begins.length === 0)
    return { status: 'NOT_YET_IN_FORCE', because: life.filter(({ what }) => what === 'BEGINS') };
  if (suspended(life, day))
    return { status: 'SUSPENDED', because: past.filter(({ what }) => what === 'SUSPENDED') };
  const parts = past.filter(({ what }) => what === 'PART_ENDS' || what === 'PART_AMENDED');
  return parts.length > 0
    ? { status: 'PARTIALLY_IN_FORCE', because: parts }
    : { status: 'IN_FORCE', because: begins };
}

/** What has become of one part by a day: the last change of it, or of a larger part that holds it. */
export function provisionOn(life: Life, eId: string, day: string): ForceChange | null {
  const concerns = (provision: string) => eId === provision || eId.startsWith(`${provision}__`);
  return (
    life.findLast(
      ({ on, what, relation }) =>
        on <= day &&
        (what === 'PART_ENDS' || what === 'PART_AMENDED') &&
        (relation?.provisions.some(concerns) ?? false),
    ) ?? null
  );
}
