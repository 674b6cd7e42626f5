import { DivisionStack } from './division-stack.ts';
import type { Division } from './division.ts';
import { isLarge } from './division.ts';
import { attachmentIn, isConclusion, markerIn } from './marker.ts';
import type { Marker } from './marker.ts';
import { quotedLines } from './quotation.ts';

/** Divides a text into phần, chương, mục, điều, khoản and điểm, in order, each with a stable id. */
export function divide(text: string): Division[] {
  const lines = text.split('\n');
  const quoted = quotedLines(lines);
  const stack = new DivisionStack();
  let start = 0;
  let torn = null as { word: string; start: number } | null;
  for (const [index, raw] of lines.entries()) {
    const end = start + raw.length;
    const line = `${torn?.word ?? ''} ${raw}`.replace(/\s+/gu, ' ').trim();
    if (TORN.test(line)) torn = { word: line, start };
    else if (line !== '') {
      readLine(stack, line, quoted[index] ?? false, torn?.start ?? start, end);
      torn = null;
    }
    start = end + 1;
  }
  if (torn) stack.addText(torn.word, text.length);
  return stack.finished();
}

/** Texts taken out of pages often have the number on the line after the word. */
const TORN = /^(?:Điều|Chương|Mục)$/u;

function readLine(stack: DivisionStack, line: string, quoted: boolean, start: number, end: number): void {
  if (quoted) return stack.addText(line, end);
  const attachment = stack.hasBody() ? attachmentIn(line, stack.isInside('conclusions')) : null;
  if (attachment) return stack.openAttachment(attachment, start, end);
  if (stack.hasBody() && isConclusion(line)) return stack.openConclusions(line, start, end);
  const marker = markerIn(line, stack.hasArticles());
  if (!marker || !stack.accepts(marker)) return stack.addText(line, end);
  const [rest, inner] = innerLine(marker);
  stack.open({ ...marker, rest }, start, end);
  if (inner) readLine(stack, inner, false, start, end);
}

/** "Điều 75 1- Hộ gia đình …" and "Chương II QUY ĐỊNH CHUNG Điều 9. …": a smaller division on the line of a larger one. */
function innerLine({ kind, rest }: Marker): [string, string | null] {
  if (kind === 'article' && /^1\s?[.-]\s/u.test(rest)) return ['', rest];
  const [, heading, inner] = (isLarge(kind) && /^(.*?)\s*(Điều \d+[.:].*)$/u.exec(rest)) || [];
  return heading !== undefined && inner ? [heading, inner] : [rest, null];
}
