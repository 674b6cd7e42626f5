/** Words as one string with a space before, between and behind, in which a phrase is found without looking at each. */
export const streamOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

export const standsIn = (stream: string, phrase: string): boolean => stream.includes(` ${phrase} `);

/** How often each of some words and pairs stands in a stream. */
export type Times = ReadonlyMap<string, number>;

/**
 * Counts words and pairs, overlapping ones too; the words of a pair are wanted themselves. A search reads some hundred
 * passages, and to take each apart into words would be most of what it costs: one expression finds the few stretches that
 * are made of wanted words, and only these are taken apart.
 */
export function timesOf(wanted: ReadonlySet<string>): (stream: string) => Times {
  const words = [...wanted].filter((term) => !term.includes(' '));
  const stretches = new RegExp(`(?: (?:${words.join('|')})(?= ))+`, 'g');
  return (stream) => {
    const times = new Map<string, number>();
    const add = (term: string) => times.set(term, (times.get(term) ?? 0) + 1);
    for (const stretch of stream.match(stretches) ?? []) {
      const [first = '', ...rest] = stretch.slice(1).split(' ');
      add(first);
      rest.reduce((before, word) => {
        add(word);
        const pair = `${before} ${word}`;
        if (wanted.has(pair)) add(pair);
        return word;
      }, first);
    }
    return times;
  };
}
