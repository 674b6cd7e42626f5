import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { LegalDivision } from '../portal/legal.operation.ts';

/** The lines of a part that are not empty, with what they name within one's reach. */
export function linkedLines({ text, links }: Pick<LegalDivision, 'text' | 'links'>): Markup[] {
  let begin = 0;
  return text.split('\n').flatMap((line) => {
    const from = begin;
    begin += line.length + 1;
    const within = links.filter(({ start, end }) => start >= from && end <= from + line.length);
    return line
      ? linkedLine(
          line,
          within.map((link) => ({ ...link, start: link.start - from, end: link.end - from })),
        )
      : [];
  });
}

function linkedLine(line: string, links: LegalDivision['links']): Markup {
  let done = 0;
  const parts = links.map(({ start, end, href }) => {
    const before = line.slice(done, start);
    done = end;
    return markup`${before}<a href="${href}">${line.slice(start, end)}</a>`;
  });
  return markup`${parts}${line.slice(done)}`;
}
