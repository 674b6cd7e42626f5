import { inspectText } from '@portal/kit';

/**
 * Takes every proposal for a text that is stored in pieces: the text nodes of a block, the cells of a table. The whole is
 * looked at, for a damaged run goes on where bold type begins. The pieces are handed in one by one as they stand in the
 * text, with nothing but line breaks between them, and come back mended.
 */
export function menderOf(text: string): (piece: string) => string {
  const findings = inspectText(text);
  let at = 0;
  return (piece) => {
    const from = text.indexOf(piece, at);
    const to = from + piece.length;
    at = to;
    let mended = '';
    let done = from;
    for (const { start, end, found, converted } of findings) {
      if (converted === null || end <= from || start >= to) continue;
      const [first, last] = [Math.max(start, from), Math.min(end, to)];
      const place = (offset: number) => placeIn(converted, found, offset - start);
      mended += text.slice(done, first) + converted.slice(place(first), place(last));
      done = last;
    }
    return mended + text.slice(done, to);
  };
}

/** Where a place in the damaged run comes to stand in what was meant: at the same word, for blanks stay; within it by its share. */
function placeIn(converted: string, found: string, offset: number): number {
  const before = found.slice(0, offset).split(' ');
  const word = before.length - 1;
  const meant = converted.split(' ');
  const start = meant.slice(0, word).reduce((length, { length: own }) => length + own + 1, 0);
  const share = (before[word] ?? '').length / ((found.split(' ')[word] ?? '').length || 1);
  return start + Math.round(share * (meant[word] ?? '').length);
}
