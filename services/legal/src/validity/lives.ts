import { changesForce } from './force.ts';
import type { ForceChange, ForceRelation, Work } from './force.ts';

/** All that ever happens to one document, in order of days. */
export type Life = readonly ForceChange[];

/**
 * The lives of documents that change each other. Days are gone through in order; on one day the document that was issued
 * later has its say first, for of two that differ the later one holds. A document acts only on days on which it is itself
 * in force: what was repealed before its day came repeals nothing. So a circle of documents that repeal each other has one
 * answer, and nobody is alive and dead.
 */
export function livesOf(works: readonly Work[], relations: readonly ForceRelation[]): Map<string, Life> {
  const byId = new Map(works.map((work) => [work.id, work]));
  const lives = new Map<string, ForceChange[]>(works.map((work) => [work.id, ownDates(work)]));
  for (const { on, relation } of inOrder(byId, relations)) {
    const acting = byId.get(relation.from);
    const life = lives.get(relation.to);
    if (!acting || !life || !holds(lives.get(relation.from) ?? [], on)) continue;
    // What no longer holds is not ended a second time.
    if (!ended(life, on)) life.push(...changesOf(relation, on));
  }
  for (const life of lives.values()) life.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return lives;
}

export const beginningOf = ({ effectiveOn, issuedOn }: Work): string | null => effectiveOn ?? issuedOn;

function ownDates(work: Work): ForceChange[] {
  const begins = beginningOf(work);
  const dates: ForceChange[] = begins === null ? [] : [{ on: begins, what: 'BEGINS', relation: null }];
  return work.expiresOn === null ? dates : [...dates, { on: work.expiresOn, what: 'ENDS', relation: null }];
}

interface Act {
  readonly on: string;
  readonly relation: ForceRelation;
}

function inOrder(byId: Map<string, Work>, relations: readonly ForceRelation[]): Act[] {
  const issued = ({ relation }: Act) => byId.get(relation.from)?.issuedOn ?? '';
  const key = (act: Act) => [act.relation.from, act.relation.id].join(' ');
  return relations
    .filter(({ kind, from, to }) => changesForce(kind) && from !== to)
    .flatMap((relation): Act[] => {
      const acting = byId.get(relation.from);
      const on = relation.effectiveOn ?? (acting ? beginningOf(acting) : null);
      return on === null ? [] : [{ on, relation }];
    })
    .sort((a, b) => compare(a.on, b.on) || compare(issued(b), issued(a)) || compare(key(a), key(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const holds = (life: Life, on: string): boolean =>
  life.some((change) => change.what === 'BEGINS' && change.on <= on) &&
  !ended(life, on) &&
  !suspended(life, on);

const ended = (life: Life, on: string): boolean =>
  life.some((change) => change.what === 'ENDS' && change.on <= on);

export const suspended = (life: Life, on: string): boolean =>
  life.some(
    ({ what, relation, on: from }) =>
      what === 'SUSPENDED' && from <= on && (relation?.until == null || on < relation.until),
  );

function changesOf(relation: ForceRelation, on: string): ForceChange[] {
  const { kind, provisions, until } = relation;
  if (kind === 'SUSPENDS')
    return [
      { on, what: 'SUSPENDED', relation },
      ...(until === null ? [] : [{ on: until, what: 'RESUMED' as const, relation }]),
    ];
  if (kind === 'AMENDS') return [{ on, what: 'PART_AMENDED', relation }];
  return [{ on, what: provisions.length > 0 ? 'PART_ENDS' : 'ENDS', relation }];
}
