import { findCitations } from '../citations/find-citations.ts';
import type { Provision } from '../citations/provision.ts';
import type { Division } from '../structure/division.ts';
import { divisionAt, findProvision } from '../structure/find-provision.ts';
import { isQuoted } from '../structure/quotation.ts';

/** A place that a document names in itself and does not have. */
export interface DanglingReference {
  readonly provision: Provision;
  readonly saidIn: string | null;
  readonly quote: string;
}

/** Our own Quy chế names "khoản 8 Điều 18 của Quy chế này" (Điều 6.3), and Điều 18 has three. */
export const danglingReferences = (text: string, divisions: readonly Division[]): DanglingReference[] =>
  findCitations(text)
    .filter(({ of }) => of === 'this')
    .flatMap(({ provisions, start, end }) => {
      const division = divisionAt(divisions, start);
      if (isQuoted(text, division?.start ?? 0, start)) return [];
      const from = division?.eId ?? null;
      return provisions
        .filter((provision) => findProvision(divisions, provision, from) === null)
        .map((provision) => ({
          ...{ provision, saidIn: from },
          quote: text.slice(start, end).replace(/\s+/gu, ' ').trim(),
        }));
    });
