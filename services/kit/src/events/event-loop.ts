import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import { fireNext } from '../timers/fire-timers.ts';
import type { TimerHandler } from '../timers/fire-timers.ts';
import type { Consumer } from './bus.ts';
import { consumeBatch } from './consume.ts';
import { relayBatch } from './relay.ts';

/** A notification is lost while nobody listens: what it would have told is found by looking. */
const POLL_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** The relay, the consumers and the timers of one service: woken by NOTIFY, looking by themselves every second. */
export class EventLoop {
  readonly #runtime: ServiceRuntime;
  readonly #tasks: readonly Task[];
  #stopListening: (() => void)[] = [];

  constructor(runtime: ServiceRuntime, consumers: readonly Consumer[], timers: readonly TimerHandler[] = []) {
    this.#runtime = runtime;
    this.#tasks = [
      new Task(runtime, 'relay', `outbox_${runtime.name}`, () => relayBatch(runtime.pool, runtime.name)),
      ...consumers.map(
        (consumer) =>
          new Task(runtime, consumer.name, 'bus', (limit) => consumeBatch(runtime, consumer, limit)),
      ),
      ...(timers.length > 0
        ? [new Task(runtime, 'timers', `timer_${runtime.name}`, () => fireNext(runtime, timers))]
        : []),
    ];
  }

  start(): void {
    for (const task of this.#tasks) {
      task.start();
      void this.#runtime.listener
        .listen(task.channel, () => task.wake())
        .then((stop) => this.#stopListening.push(stop));
    }
  }

  /** All there is now, until nothing is left; for tests and for shutting down. */
  async drain(): Promise<number> {
    let total = 0;
    for (const task of this.#tasks) total += await task.workOff();
    return total;
  }

  async stop(): Promise<void> {
    for (const stop of this.#stopListening) stop();
    await Promise.all(this.#tasks.map((task) => task.stop()));
  }
}

class Task {
  readonly channel: string;
  readonly #runtime: ServiceRuntime;
  readonly #name: string;
  readonly #batch: (limit?: number) => Promise<number>;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #failures = 0;
  #stopped = true;

  constructor(
    runtime: ServiceRuntime,
    name: string,
    channel: string,
    batch: (limit?: number) => Promise<number>,
  ) {
    this.#runtime = runtime;
    this.#name = name;
    this.channel = channel;
    this.#batch = batch;
  }

  start(): void {
    this.#stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      if (this.#again) this.wake();
    });
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    let pause = POLL_MS;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.workOff().catch((error: unknown) => {
        // Order is promised, so what cannot be worked off holds up what comes after it, and is tried again, slower.
        pause = Math.min(POLL_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
        this.#runtime.log.error({ err: error, task: this.#name, service: this.#runtime.name }, 'events wait');
      });
    }
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), pause);
  }

  async workOff(): Promise<number> {
    let total = 0;
    try {
      // After a failure one by one, so that what comes before the bad event is done.
      for (let done = 1; done > 0; total += done)
        done = await this.#batch(this.#failures > 0 ? 1 : undefined);
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      throw error;
    }
    return total;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}
