/** What a posted document can suffer from others, or from its own words (Điều 8.2). */
export const ALARM_KINDS = ['BASIS_LOST', 'REFERENCE_LOST', 'REFERENCE_DANGLING'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** Something that a posted document rests on or names, and that no longer holds or was never there. */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly documentId: string;
  /** By which it names the other document; null: it names itself. */
  readonly relationId: string | null;
  readonly targetId: string | null;
  /** What is gone: the id of a part; of a dangling reference the place in words; null: the whole document. */
  readonly place: string | null;
  /** The first day without it; null where it was never there. */
  readonly since: string | null;
  readonly saidIn: string | null;
  readonly quote: string;
}

/** The same cause raises one alarm, however often it is looked for. */
export const causeOf = ({ kind, relationId, saidIn, place, since }: Alarm): string =>
  [kind, relationId ?? saidIn ?? 'own', place ?? 'whole', since ?? 'ever'].join(' ');
