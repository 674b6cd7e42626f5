import type { RelationKind } from '../relations/relation.ts';
import type { ForceChange } from '../validity/force.ts';
import type { Life } from '../validity/lives.ts';
import { statusOn } from '../validity/status.ts';
import type { Alarm } from './alarm.ts';

/** A confirmed relation by which one document leans on another. */
export interface Use {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Ids of the parts named; none: the whole document. */
  readonly provisions: readonly string[];
  readonly saidIn: string | null;
  readonly quote: string;
}

/** A place that a document names, in itself or in another, and that is not there. */
export interface Dangling {
  readonly documentId: string;
  readonly relationId: string | null;
  readonly targetId: string | null;
  /** In words: “khoản 8 Điều 18”. */
  readonly place: string;
  readonly saidIn: string | null;
  readonly quote: string;
}

export const isUse = (kind: RelationKind): boolean =>
  kind === 'BASED_ON' || kind === 'IMPLEMENTS' || kind === 'CITES';

/**
 * All alarms on a day. Nothing is told of a document that no longer holds itself: whatever it rested on, nobody rests on it.
 */
export function alarmsOn(
  day: string,
  lives: ReadonlyMap<string, Life>,
  uses: readonly Use[],
  dangling: readonly Dangling[],
): Alarm[] {
  const matters = (id: string) => {
    const life = lives.get(id);
    return life !== undefined && statusOn(life, day).status !== 'NOT_IN_FORCE';
  };
  const lost = uses
    .filter(({ kind, from }) => isUse(kind) && matters(from))
    .flatMap((use) =>
      lossesOf(use, lives.get(use.to) ?? [], day).map((loss) => ({ ...raisedBy(use), ...loss })),
    );
  const missing = dangling
    .filter(
      ({ documentId, targetId }) => matters(documentId) && !isAmended(lives.get(targetId ?? '') ?? [], day),
    )
    .map((place): Alarm => ({ kind: 'REFERENCE_DANGLING', ...place, since: null }));
  return [...lost, ...missing];
}

const raisedBy = ({ id, kind, from, to, saidIn, quote }: Use) => ({
  kind: kind === 'CITES' ? ('REFERENCE_LOST' as const) : ('BASIS_LOST' as const),
  ...{ documentId: from, relationId: id, targetId: to, saidIn, quote },
});

/** The whole, or of the parts named those that are gone. Whoever ended it need not be told. */
function lossesOf({ from, provisions }: Use, life: Life, day: string): Pick<Alarm, 'place' | 'since'>[] {
  const past = life.filter(({ on, relation }) => on <= day && relation?.from !== from);
  const end = past.find(({ what }) => what === 'ENDS');
  if (end) return [{ place: null, since: end.on }];
  return provisions.flatMap((place) => {
    const partEnd = past.find((change) => endsPart(change, place));
    return partEnd ? [{ place, since: partEnd.on }] : [];
  });
}

const endsPart = ({ what, relation }: ForceChange, place: string): boolean =>
  what === 'PART_ENDS' &&
  (relation?.provisions.some((part) => place === part || place.startsWith(`${part}__`)) ?? false);

/** What was added to a document later is in no text of ours: of one that was amended nobody can say what it lacks. */
const isAmended = (life: Life, day: string): boolean =>
  life.some(({ what, on }) => what === 'PART_AMENDED' && on <= day);
