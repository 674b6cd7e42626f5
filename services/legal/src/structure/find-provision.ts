import type { Provision } from '../citations/provision.ts';
import type { Division } from './division.ts';
import { eIdOf, numberInId } from './e-id.ts';

type Place = Pick<Division, 'eId' | 'kind'>;

/** Where a place that a text names stands: the id of the division, or null when there is no such place. */
export function findProvision(
  divisions: readonly Place[],
  provision: Provision,
  /** The division that speaks, where it is of the same document: "Điều này", and the attachment before the body. */
  from: string | null = null,
): string | null {
  const ids = new Set(divisions.map(({ eId }) => eId));
  const componentOf = (eId: string) => /^att_\d+/u.exec(eId)?.[0] ?? null;
  const own = from === null ? null : componentOf(from);
  const components = new Set([own, null, ...divisions.map(({ eId }) => componentOf(eId))]);
  for (const component of components) {
    const found = idsWithin(divisions, provision, component, from).find((eId) => ids.has(eId));
    if (found) return found;
  }
  return null;
}

function idsWithin(
  divisions: readonly Place[],
  { chapter, article, clause, point }: Provision,
  component: string | null,
  from: string | null,
): string[] {
  if (chapter !== undefined) {
    const tail = `chp_${numberInId('chapter', chapter)}`;
    return divisions
      .filter(({ kind, eId }) => kind === 'chapter' && eId.endsWith(tail) && eId.startsWith(component ?? ''))
      .map(({ eId }) => eId);
  }
  const base = article == null ? articleAround(from) : eIdOf('article', article, component);
  if (base === null) return [];
  const within = clause === undefined ? base : eIdOf('clause', clause, base);
  return [point === undefined ? within : eIdOf('point', point, within)];
}

/** "Điều này": the article in which the words stand. */
const articleAround = (from: string | null): string | null =>
  /^(?:att_\d+__)?art_[^_]+/u.exec(from ?? '')?.[0] ?? null;

/** The innermost division whose own words hold a place of the text. */
export const divisionAt = (divisions: readonly Division[], offset: number): Division | null =>
  divisions.findLast(({ start }) => start <= offset) ?? null;
