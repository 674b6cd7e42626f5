import { Client } from 'pg';

/** kit.now() set back while the sample is written, so that its articles have appeared over months (D3, D28). */
export class SampleClock {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async open(databaseUrl: string): Promise<SampleClock> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('set role portal_timekeeper');
    return new SampleClock(client);
  }

  async set(instant: Date): Promise<void> {
    await this.#client.query('delete from kit.clock');
    await this.#client.query('insert into kit.clock (instant, frozen) values ($1, true)', [instant]);
  }

  /** Real time again, whatever happened. */
  async close(): Promise<void> {
    await this.#client.query('delete from kit.clock');
    await this.#client.end();
  }
}
