import type { DocumentType } from '../documents/document-type.ts';
import { isLaw } from '../documents/document-type.ts';
import type { CitedDocument } from './citation.ts';
import { lawNameKey } from './law-name.ts';

/** A document that citations may mean. */
export interface CatalogueEntry {
  readonly id: string;
  readonly numberKey: string | null;
  readonly hasYear: boolean;
  readonly type: DocumentType | null;
  /** Title and abstract; a law is cited by either. */
  readonly names: readonly string[];
  readonly issuedOn: string | null;
}

export type Resolution =
  | { readonly outcome: 'found'; readonly id: string }
  /** Possible, but not certain enough to link without an officer's look. */
  | { readonly outcome: 'doubtful'; readonly ids: readonly string[] }
  | { readonly outcome: 'unknown' };

const UNKNOWN: Resolution = { outcome: 'unknown' };

/** Every province numbers its own: 15/2020/QĐ-UBND may be anybody's, and only its day tells whose (D33). */
const isLocal = (key: string): boolean => /(?:ubnd|hdnd)\d*$/u.test(key);

/** Finds the documents that citations mean; links nothing where two could be meant or a date contradicts (D33). */
export class Catalogue {
  private readonly byNumber = new Map<string, CatalogueEntry[]>();
  private readonly byName = new Map<string, CatalogueEntry[]>();

  constructor(entries: Iterable<CatalogueEntry>) {
    for (const entry of entries) {
      if (entry.numberKey) push(this.byNumber, entry.numberKey, entry);
      if (!isLaw(entry.type)) continue;
      for (const key of new Set(entry.names.map(lawNameKey))) if (key) push(this.byName, key, entry);
    }
  }

  resolve(cited: CitedDocument): Resolution {
    return cited.number ? this.byItsNumber(cited, cited.number.key) : this.byItsName(cited);
  }

  private byItsNumber({ type, issuedOn, year }: CitedDocument, key: string): Resolution {
    const candidates = (this.byNumber.get(key) ?? []).filter(
      (entry) =>
        entry.type === null || type === null || entry.type === type || isLaw(entry.type) === isLaw(type),
    );
    const onTheDay = candidates.filter((entry) => entry.issuedOn !== null && entry.issuedOn === issuedOn);
    const [only, ...more] = onTheDay.length > 0 ? onTheDay : candidates;
    if (!only) return UNKNOWN;
    const agrees =
      only.issuedOn === null || issuedOn === null
        ? // Numbers without a year begin again every year.
          !isLocal(key) &&
          (only.hasYear || (year !== null && only.issuedOn?.startsWith(String(year)) === true))
        : only.issuedOn === issuedOn;
    return agrees && more.length === 0
      ? { outcome: 'found', id: only.id }
      : { outcome: 'doubtful', ids: candidates.map(({ id }) => id) };
  }

  private byItsName({ name, issuedOn, year }: CitedDocument): Resolution {
    const candidates = name ? (this.byName.get(lawNameKey(name)) ?? []) : [];
    const agreeing = candidates.filter((entry) =>
      issuedOn
        ? entry.issuedOn === issuedOn
        : year !== null && entry.issuedOn?.startsWith(String(year)) === true,
    );
    const [only, ...more] = agreeing;
    if (!only) return UNKNOWN;
    return more.length === 0
      ? { outcome: 'found', id: only.id }
      : { outcome: 'doubtful', ids: agreeing.map(({ id }) => id) };
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
