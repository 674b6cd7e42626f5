import type { ForceChange, ForceStatus } from './force.ts';
import type { Life } from './lives.ts';
import { statusOn } from './status.ts';

/** A stretch of days on which a document has one status; it lasts until the next begins. */
export interface ForcePeriod {
  readonly from: string;
  /** The first day that is no longer of it; null = it lasts. */
  readonly until: string | null;
  readonly status: ForceStatus;
  /** What happens on its first day. */
  readonly changes: readonly ForceChange[];
}

/** A whole life in its stretches, the earliest first. Before the first of them the document does not hold yet. */
export function periodsOf(life: Life): ForcePeriod[] {
  const days = [...new Set(life.map(({ on }) => on))];
  return days.map((from, at) => ({
    ...{ from, until: days[at + 1] ?? null, status: statusOn(life, from).status },
    changes: life.filter(({ on }) => on === from),
  }));
}
