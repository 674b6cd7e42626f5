import { signContext } from '@portal/kit';
import type { Actor, ContextKeys } from '@portal/kit';

/** A signed context lives a minute (D23); one that outlives its request, as in a subscription, is signed anew. */
const RENEW_MS = 30_000;

/** Who is asking, and the proof of it that the services take. */
export class Caller {
  readonly actor: Actor;
  readonly #keys: ContextKeys;
  #bearer: Promise<string> | null = null;
  #signedAt = 0;

  constructor(actor: Actor, keys: ContextKeys) {
    this.actor = actor;
    this.#keys = keys;
  }

  bearer(): Promise<string> {
    if (!this.#bearer || performance.now() - this.#signedAt > RENEW_MS) {
      this.#signedAt = performance.now();
      this.#bearer = signContext(this.actor, this.#keys.privateKey).then((token) => `Bearer ${token}`);
    }
    return this.#bearer;
  }
}
