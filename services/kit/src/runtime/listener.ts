import { Client } from 'pg';
import type { Log } from './log.ts';

const RECONNECT_MS = 500;

/**
 * One connection that listens. Notifications are only a wake-up call: what is sent while it is disconnected is lost, so
 * whoever listens also polls. After a reconnection everybody is woken once.
 */
export class Listener {
  readonly #url: string;
  readonly #log: Log;
  readonly #wake = new Map<string, Set<(payload: string) => void>>();
  #client: Client | null = null;
  #connecting: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  /** One statement after the other: many begin to listen at the same moment. */
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  /** Resolves when notifications of this channel arrive; the answer ends it. */
  async listen(channel: string, wake: (payload: string) => void): Promise<() => void> {
    const known = this.#wake.get(channel);
    const wakes = known ?? new Set();
    wakes.add(wake);
    this.#wake.set(channel, wakes);
    await this.#connected();
    // A connection that falls at this moment listens to every channel again when it is back.
    if (!known) await this.#ask(channel);
    return () => void wakes.delete(wake);
  }

  #ask(channel: string): Promise<unknown> {
    this.#turn = this.#turn.then(() => this.#client?.query(`listen "${channel}"`).catch(() => undefined));
    return this.#turn;
  }

  #connected(): Promise<void> {
    if (this.#client) return Promise.resolve();
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = null));
    return this.#connecting;
  }

  async #connect(): Promise<void> {
    const client = new Client({ connectionString: this.#url, application_name: 'portal listener' });
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ channel, payload }) => {
      for (const wake of this.#wake.get(channel) ?? []) wake(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.#wake.keys()) await client.query(`listen "${channel}"`);
      this.#client = client;
    } catch (error) {
      this.#lost(client, error);
    }
  }

  #lost(client: Client, error?: unknown): void {
    if (this.#client === client) this.#client = null;
    if (this.#closed || this.#retry) return;
    if (error) this.#log.warn({ err: error }, 'the listening connection was lost');
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void this.#connected().then(() => {
        if (this.#client) for (const wakes of this.#wake.values()) for (const wake of wakes) wake('');
      });
    }, RECONNECT_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#connecting;
    await this.#client?.end().catch(() => undefined);
    this.#client = null;
  }
}
