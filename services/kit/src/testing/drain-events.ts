/** Lets every event reach everybody who reacts to it, and what they record in turn; instead of sleeping. */
export async function drainEvents(...services: readonly { drain(): Promise<number> }[]): Promise<number> {
  let total = 0;
  for (let done = 1; done > 0; total += done) {
    done = 0;
    for (const service of services) done += await service.drain();
  }
  return total;
}
