import type { StoredPage } from './stored-page.ts';

export interface CacheLimits {
  lifetime: number;
  entries: number;
  bytes: number;
}

/** Not what was not found: made-up addresses must not push real pages out. */
const KEPT = new Set([200, 301, 410]);

interface Entry {
  page: StoredPage;
  until: number;
}

/**
 * Pages as they were last rendered, the least used leaving first. A change anywhere drops them all, for a new item is in
 * many lists; a page whose rendering began before the change is given to its reader but not kept (D24).
 */
export class PageCache {
  readonly #limits: CacheLimits;
  readonly #now: () => number;
  #entries = new Map<string, Entry>();
  #rendering = new Map<string, Promise<StoredPage>>();
  #bytes = 0;

  constructor(limits: CacheLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  async get(key: string, render: () => Promise<StoredPage>): Promise<StoredPage> {
    const entry = this.#entries.get(key);
    if (entry && entry.until > this.#now()) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      return entry.page;
    }
    const begun = this.#rendering.get(key);
    if (begun) return begun;
    const rendering = this.#rendering;
    const fresh = render()
      .then((page) => {
        // After a drop there is another map: this rendering began before it.
        if (rendering === this.#rendering) this.#keep(key, page);
        return page;
      })
      .finally(() => rendering.delete(key));
    rendering.set(key, fresh);
    return fresh;
  }

  /** Everything is rendered anew from now on. */
  drop(): void {
    this.#entries = new Map();
    this.#rendering = new Map();
    this.#bytes = 0;
  }

  get entries(): number {
    return this.#entries.size;
  }

  #keep(key: string, page: StoredPage): void {
    if (!KEPT.has(page.status)) return;
    this.#remove(key);
    this.#entries.set(key, { page, until: this.#now() + this.#limits.lifetime });
    this.#bytes += page.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.entries && this.#bytes <= this.#limits.bytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry && this.#entries.delete(key)) this.#bytes -= entry.page.size;
  }
}
