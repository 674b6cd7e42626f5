import { changesForce } from './force.ts';
import type { ForceRelation } from './force.ts';

/**
 * The documents on which the validity of some rests: those that change them, and those that change these. Computing with
 * them alone gives the same as with all documents, so that a page needs only a few rows.
 */
export function causesOf(ids: Iterable<string>, relations: readonly ForceRelation[]): Set<string> {
  const reached = new Set(ids);
  const into = new Map<string, string[]>();
  for (const { kind, from, to } of relations)
    if (changesForce(kind)) into.set(to, [...(into.get(to) ?? []), from]);
  const waiting = [...reached];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const cause of into.get(id) ?? [])
      if (!reached.has(cause)) {
        reached.add(cause);
        waiting.push(cause);
      }
  return reached;
}
