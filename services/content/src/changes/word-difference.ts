import { diffArrays } from 'diff';

export type SegmentKind = 'SAME' | 'REMOVED' | 'ADDED';

export interface Segment {
  kind: SegmentKind;
  text: string;
}

/** Beyond so many changed words two texts are two texts; comparing them word by word helps nobody. */
const MOST_CHANGES = 2_000;
/** A word of any script, a stretch of white space, or one other sign. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * What became of a text, word by word. What is the same and what was removed make the old text, what is the same and what
 * was added the new one, to the letter.
 */
export function wordDifference(before: string, after: string): Segment[] {
  const [old, now] = [before, after].map((text) => text.match(TOKENS) ?? []);
  const runs = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_CHANGES });
  if (!runs) return calm(replaced(before, after));
  return calm(
    runs.map(({ value, added, removed }) => ({
      kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
      text: value.join(''),
    })),
  );
}

export const replaced = (before: string, after: string): Segment[] =>
  (
    [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ] as const
  ).filter(({ text }) => text !== '');

/** A lone blank between two changes belongs to them: "ba ngày" → "bốn giờ" is one change, not two. */
function calm(segments: readonly Segment[]): Segment[] {
  const groups: Segment[][] = [];
  let changing: { removed: string; added: string } | null = null;
  const close = () => {
    if (changing) groups.push(replaced(changing.removed, changing.added));
    changing = null;
  };
  segments.forEach(({ kind, text }, at) => {
    const between = kind === 'SAME' && /^\s+$/.test(text) && at > 0 && at < segments.length - 1;
    if (kind === 'SAME' && !between) {
      close();
      groups.push([{ kind, text }]);
      return;
    }
    changing ??= { removed: '', added: '' };
    if (kind !== 'ADDED') changing.removed += text;
    if (kind !== 'REMOVED') changing.added += text;
  });
  close();
  return groups.flat();
}
