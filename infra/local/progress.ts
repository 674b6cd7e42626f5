/** Says what is under way and how long the last step took. */
export class Progress {
  readonly #started = performance.now();
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void = console.log) {
    this.#say = say;
  }

  seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(1);
  }

  say(sentence: string): void {
    this.#say(`  ${this.seconds().padStart(6)} s  ${sentence}`);
  }
}
