import type { LegalContent } from '../documents/legal-content.ts';
import { divide } from '../structure/divide.ts';
import { citedKey } from './cited-key.ts';
import type { ProposalRow } from './proposal-row.ts';
import { proposeRelations } from './propose.ts';

/** Whether a text says what a relation was read from: in the same words, or the same of the same document in others. */
export function saysStill(
  { text, type }: Pick<LegalContent, 'text' | 'type'>,
  { quote, kind, cited }: Pick<ProposalRow, 'quote' | 'kind' | 'cited'>,
): boolean {
  if (text.replace(/\s+/gu, ' ').includes(quote)) return true;
  const key = citedKey(cited);
  return proposeRelations(text, divide(text), type).some(
    (said) => said.kind === kind && citedKey(said.document) === key,
  );
}

/** A confirmed relation of which the latest text that was sent says nothing any more; the officer keeps or rejects it. */
export const hasLostItsWords = (row: ProposalRow, content: LegalContent | null): boolean =>
  row.state === 'CONFIRMED' && content !== null && !saysStill(content, row);
