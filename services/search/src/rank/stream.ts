/** Words as one string with a space before, between and behind, in which a phrase is found without looking at each. */
export const streamOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

export const standsIn = (stream: string, phrase: string): boolean => stream.includes(` ${phrase} `);

/** How often each of the wanted words and pairs stands in a stream. The words of a wanted pair are wanted themselves. */
export function timesOf(wanted: ReadonlySet<string>, stream: string): Map<string, number> {
  const times = new Map<string, number>();
  const add = (term: string) => times.set(term, (times.get(term) ?? 0) + 1);
  let before: string | null = null;
  for (const word of stream.split(' ')) {
    const known = wanted.has(word);
    if (known) {
      add(word);
      if (before !== null && wanted.has(`${before} ${word}`)) add(`${before} ${word}`);
    }
    before = known ? word : null;
  }
  return times;
}
