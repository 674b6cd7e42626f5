import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import type { ServerResponse } from 'node:http';

export interface Limits {
  /** Requests to /graphql of one address in ten seconds. */
  requests: number;
  /** Attempts at the door (/auth) of one address in a minute; the accounts themselves are slowed down by identity. */
  door: number;
  /** The largest file that is taken, in bytes. */
  uploadBytes: number;
  /** How often open sockets are looked at, in ms; whose session is over is sent away (D23). */
  recheckMs: number;
}

/** 200 MB: a scanned volume of the regulation's kinds (D13). */
export const LIMITS: Limits = {
  requests: 600,
  door: 60,
  uploadBytes: 200 * 1024 * 1024,
  recheckMs: 30_000,
};

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
  async count(address: string): Promise<number> {
    return this.#wait(await this.#standing(address));
  }

  /** The same, and the client hears where it stands. */
  async take(address: string, response: ServerResponse): Promise<number> {
    const standing = await this.#standing(address);
    const left = Math.max(0, standing.remainingPoints);
    response.setHeader('ratelimit-policy', `"address";q=${this.#points};w=${this.#seconds}`);
    response.setHeader('ratelimit', `"address";r=${left};t=${Math.ceil(standing.msBeforeNext / 1000)}`);
    return this.#wait(standing);
  }

  #standing = (address: string): Promise<RateLimiterRes> =>
    this.#limiter.consume(networkOf(address)).catch((refused: RateLimiterRes) => refused);

  #wait = ({ consumedPoints, msBeforeNext }: RateLimiterRes): number =>
    consumedPoints > this.#points ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0;
}

/** Whoever has one IPv6 address has the 2^64 beside it as well: they count as one. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head, tail] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const given = [...(head ?? []), ...(tail ?? [])].length;
  const groups = [...(head ?? []), ...Array<string>(Math.max(0, 8 - given)).fill('0'), ...(tail ?? [])];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
