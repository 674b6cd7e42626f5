/**
 * Which lines lie inside a quotation that began on an earlier line. An amending law quotes whole articles of another:
 * they are not articles of its own.
 */
export function quotedLines(lines: readonly string[]): boolean[] {
  let openedBy = -1;
  return lines.map((line, index) => {
    const inside = openedBy >= 0;
    const depth = openQuotes(line, inside);
    if (!depth) openedBy = -1;
    // A quotation mark that nothing closes is a slip of the pen and quotes nothing.
    else if (!inside && closesLater(lines, index)) openedBy = index;
    return inside;
  });
}

/** Whether a quotation is open at the end of the line. */
function openQuotes(line: string, inside: boolean): boolean {
  let open = inside;
  for (const mark of line.match(/[“”"]/gu) ?? []) open = mark === '“' ? true : mark === '”' ? false : !open;
  return open;
}

const FURTHEST = 400;

function closesLater(lines: readonly string[], from: number): boolean {
  for (const line of lines.slice(from + 1, from + FURTHEST)) {
    const [first] = /[“”"]/u.exec(line) ?? [];
    if (first === '”' || first === '"') return true;
    // Opened again before it was closed: the first was the slip.
    if (first === '“' && !/”/u.test(line)) return false;
  }
  return false;
}

/** Whether a place lies between quotation marks that were opened after `from`: what is quoted, another document says. */
export const isQuoted = (text: string, from: number, offset: number): boolean => {
  const before = text.slice(from, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
};
