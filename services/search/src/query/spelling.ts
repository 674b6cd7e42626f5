const LETTERS = [...'abcdeghiklmnopqrstuvxyfjwz'];

/** Every spelling that one slip away: a letter too many, missing, wrong, or two of them exchanged. */
export function spellingsNear(word: string): string[] {
  const places = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  const near = places.flatMap(([before, after]) => [
    ...(after ? [before + after.slice(1)] : []),
    ...(after.length > 1 ? [`${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`] : []),
    ...LETTERS.flatMap((letter) => [
      before + letter + after,
      ...(after ? [before + letter + after.slice(1)] : []),
    ]),
  ]);
  return [...new Set(near)].filter((spelling) => spelling !== word && spelling !== '');
}
