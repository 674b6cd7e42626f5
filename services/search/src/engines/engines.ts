import type { ServiceRuntime } from '@portal/kit';
import type { Engine, PassageReference, Sought } from './engine.ts';
import { postgresEngine } from './postgres.engine.ts';
import { typesenseEngine } from './typesense/typesense.engine.ts';
import type { SearchServer } from './typesense/search-server.ts';

/** Whoever did not answer is left alone for a while, so that one slow server does not make every search slow. */
const REST_MS = 5_000;

export interface Candidates {
  passages: PassageReference[];
  /** Whether the search server should have answered and did not. */
  degraded: boolean;
}

/** PostgreSQL, which holds what is true, and before it a search server where there is one. */
export class Engines {
  readonly own: Engine;
  readonly server: Engine | null;
  readonly #runtime: ServiceRuntime;
  readonly #restMs: number;
  readonly #failing = new Set<'search' | 'index'>();
  #asksAgainAt = 0;

  constructor(runtime: ServiceRuntime, server: Engine | null = null, restMs = REST_MS) {
    this.#runtime = runtime;
    this.own = postgresEngine(runtime);
    this.server = server;
    this.#restMs = restMs;
  }

  get all(): readonly Engine[] {
    return this.server ? [this.own, this.server] : [this.own];
  }

  async candidates(sought: Sought, limit: number): Promise<Candidates> {
    const passages = await this.#served(sought, limit);
    if (passages) return { passages, degraded: false };
    return { passages: await this.own.candidates(sought, limit), degraded: this.server !== null };
  }

  async #served(sought: Sought, limit: number): Promise<PassageReference[] | null> {
    if (!this.server || performance.now() < this.#asksAgainAt) return null;
    try {
      const passages = await this.server.candidates(sought, limit);
      this.note('search', null);
      return passages;
    } catch (error) {
      this.#asksAgainAt = performance.now() + this.#restMs;
      this.note('search', error);
      return null;
    }
  }

  /** What became of the last search or writing. */
  note(part: 'search' | 'index', failure: unknown): void {
    if (failure === null) return void this.#failing.delete(part);
    this.#runtime.log.warn({ err: failure, part }, 'the search server fails; PostgreSQL answers');
    this.#failing.add(part);
  }

  /** For whoever watches over the portal (D22): what fails, by name; the log says how. */
  degraded(): string | null {
    return this.#failing.size > 0 ? `typesense: ${[...this.#failing].sort().join(', ')}` : null;
  }
}

const opened = new WeakMap<ServiceRuntime, Engines>();

export function openEngines(runtime: ServiceRuntime, server: SearchServer | null): Engines {
  const engines = new Engines(runtime, server && typesenseEngine(server));
  opened.set(runtime, engines);
  return engines;
}

export function enginesOf(runtime: ServiceRuntime): Engines {
  const engines = opened.get(runtime);
  if (!engines) throw new Error('a search without engines');
  return engines;
}
