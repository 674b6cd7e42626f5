/** Words as one string with a space before, between and behind, in which a phrase is found without looking at each. */
export const streamOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** How often a word or phrase stands in it; neighbours share the space between them. */
export function timesIn(stream: string, phrase: string): number {
  const wanted = ` ${phrase} `;
  let times = 0;
  for (let at = stream.indexOf(wanted); at >= 0; at = stream.indexOf(wanted, at + wanted.length - 1))
    times += 1;
  return times;
}
