import { diffArrays } from 'diff';
import type { EditionContent } from '../contents/edition-content.ts';
import { contentParts } from './content-parts.ts';
import type { ContentPart, PartKind, Reading } from './content-parts.ts';
import { replaced, wordDifference } from './word-difference.ts';
import type { Segment } from './word-difference.ts';

/** RESTYLED: the words are the same, what cannot be read in words is not (emphasis, a link, the file behind a picture). */
export type PartChange = 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED' | 'RESTYLED';

export interface PartDifference {
  kind: PartKind;
  key: string;
  label: string | null;
  change: PartChange;
  segments: Segment[];
}

/** Wherever these stand, a new value is a new value: codes and times are not read word by word. */
const INDIVISIBLE: readonly PartKind[] = ['SECTION', 'FIELD', 'ORIGIN', 'EVENT_TIME'];

/**
 * Everything signed, before and after, in one sequence: pieces are matched by their keys, so a paragraph that was moved is
 * taken out here and put in there, and one that was rewritten is compared word by word.
 */
export function contentDifference(
  before: EditionContent,
  after: EditionContent,
  reading: Reading,
): PartDifference[] {
  const [old, now] = [contentParts(before, reading), contentParts(after, reading)];
  const differences: PartDifference[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(old), keys(now)))
    for (let step = 0; step < count; step += 1) {
      const was = added ? undefined : old[left++];
      const is = removed ? undefined : now[right++];
      differences.push(partDifference(was, is));
    }
  return differences;
}

const keys = (parts: readonly ContentPart[]) => parts.map(({ key }) => key);

function partDifference(was: ContentPart | undefined, is: ContentPart | undefined): PartDifference {
  const part = is ?? was;
  if (!part) throw new Error('a difference is between one thing and another');
  const { kind, key, label } = part;
  const [before, after] = [was?.text ?? '', is?.text ?? ''];
  const segments =
    before !== after && (INDIVISIBLE.includes(kind) || !was || !is)
      ? replaced(before, after)
      : wordDifference(before, after);
  return { kind, key, label, change: changeOf(was, is), segments };
}

function changeOf(was: ContentPart | undefined, is: ContentPart | undefined): PartChange {
  if (!was) return 'ADDED';
  if (!is) return 'REMOVED';
  if (was.text !== is.text) return 'CHANGED';
  return was.whole === is.whole ? 'SAME' : 'RESTYLED';
}
