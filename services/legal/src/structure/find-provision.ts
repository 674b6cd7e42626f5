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
  const named = article == null ? articleAround(from) : eIdOf('article', article, component);
  return named === null ? [] : [within(named, { clause, point })];
}

const within = (article: string, { clause, point }: Provision): string => {
  const own = clause === undefined ? article : eIdOf('clause', clause, article);
  return point === undefined ? own : eIdOf('point', point, own);
};

/** The id that a place has in whatever document is meant, if it has it; null where only that document could tell. */
export const provisionId = ({ article, ...rest }: Provision): string | null =>
  article == null ? null : within(eIdOf('article', article, null), rest);

/** "Điều này": the article in which the words stand. */
const articleAround = (from: string | null): string | null =>
  /^(?:att_\d+__)?art_[^_]+/u.exec(from ?? '')?.[0] ?? null;

/** The innermost division whose own words hold a place of the text. */
export const divisionAt = (divisions: readonly Division[], offset: number): Division | null =>
  divisions.findLast(({ start }) => start <= offset) ?? null;
