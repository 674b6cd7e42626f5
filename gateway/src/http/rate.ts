import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import type { ServerResponse } from 'node:http';

export interface Limits {
  /** Requests to /graphql of one address in ten seconds. */
  requests: number;
  /** Attempts at the door (/auth) of one address in a minute; the accounts themselves are slowed down by identity. */
  door: number;
}

export const LIMITS: Limits = { requests: 600, door: 60 };

/** Counts by address, and tells the client where it stands (RateLimit headers). */
export class Rate {
  readonly #limiter: RateLimiterMemory;
  readonly #points: number;
  readonly #seconds: number;

  constructor(points: number, seconds: number) {
    this.#points = points;
    this.#seconds = seconds;
    this.#limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Seconds to wait, or 0. */
  async take(address: string, response: ServerResponse): Promise<number> {
    const standing = await this.#limiter.consume(address).catch((refused: RateLimiterRes) => refused);
    const reset = Math.ceil(standing.msBeforeNext / 1000);
    response.setHeader('ratelimit-policy', `"address";q=${this.#points};w=${this.#seconds}`);
    response.setHeader('ratelimit', `"address";r=${Math.max(0, standing.remainingPoints)};t=${reset}`);
    return standing.consumedPoints > this.#points ? Math.max(1, reset) : 0;
  }
}
