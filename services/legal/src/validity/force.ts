import type { RelationKind } from '../relations/relation.ts';

/** What validity needs to know of a document; days are written `YYYY-MM-DD`. */
export interface Work {
  readonly id: string;
  readonly issuedOn: string | null;
  /** null: not known, so it is taken to be the day of issue. */
  readonly effectiveOn: string | null;
  /** The first day on which it no longer holds by its own words. */
  readonly expiresOn: string | null;
}

/** A confirmed relation that may change the validity of the document it points at. */
export interface ForceRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Ids of the parts concerned; none: the whole document. */
  readonly provisions: readonly string[];
  /** null: from the day on which the document that says it takes effect. */
  readonly effectiveOn: string | null;
  /** Only of a suspension: the first day on which the document holds again. */
  readonly until: string | null;
}

/** LegalForceStatus of the glossary. */
export const FORCE_STATUSES = [
  'NOT_YET_IN_FORCE',
  'IN_FORCE',
  'PARTIALLY_IN_FORCE',
  'SUSPENDED',
  'NOT_IN_FORCE',
] as const;
export type ForceStatus = (typeof FORCE_STATUSES)[number];

/** What happened to a document, and by which relation; none: by its own dates. */
export interface ForceChange {
  readonly on: string;
  readonly what: 'BEGINS' | 'ENDS' | 'PART_ENDS' | 'PART_AMENDED' | 'SUSPENDED' | 'RESUMED';
  readonly relation: ForceRelation | null;
}

/** The kinds that change the validity of what they point at; the others only tell. */
export const changesForce = (kind: RelationKind): boolean =>
  kind === 'AMENDS' || kind === 'REPLACES' || kind === 'REPEALS' || kind === 'SUSPENDS';
