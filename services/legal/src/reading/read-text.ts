import { encodingRefusals, inspectText } from '@portal/kit';
import type { Refusal } from '@portal/kit';
import { composeContent } from '../documents/compose-content.ts';
import type { LegalDraft } from '../documents/compose-content.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { divide } from '../structure/divide.ts';
import type { Division } from '../structure/division.ts';
import { proposeRelations } from '../relations/propose.ts';
import type { ProposedRelation } from '../relations/propose.ts';

/** What can be read out of a text before anything of it is kept. */
export interface TextReading {
  content: LegalContent;
  divisions: Division[];
  relations: ProposedRelation[];
  refusals: Refusal[];
  /** The text with what was probably meant, where it is damaged and anything can be known. */
  mended: string | null;
}

/** With recipients that somebody has corrected, what follows from them follows from those (Điều 11.2). */
export function readText(
  written: string,
  said: Pick<LegalDraft, 'recipients'> = {},
): TextReading | { refusals: Refusal[] } {
  const { content, refusals } = composeContent({ text: written, ...said });
  if (content === null) return { refusals };
  const divisions = divide(content.text);
  return {
    content,
    divisions,
    relations: proposeRelations(content.text, divisions, content.type),
    refusals: encodingRefusals([{ field: 'text', text: content.text }]),
    mended: mend(content.text),
  };
}

/** Điều 9.2: offered to whoever pastes it in, who takes it by an act of their own. */
function mend(text: string): string | null {
  const known = inspectText(text).filter(({ converted }) => converted !== null);
  if (known.length === 0) return null;
  return known.reduceRight(
    (mended, { start, end, converted }) => mended.slice(0, start) + (converted ?? '') + mended.slice(end),
    text,
  );
}
