import type { CommandContext } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { divide } from '../structure/divide.ts';
import { recordProposals } from './record-proposals.ts';

/**
 * What a text on its way says of others is proposed as soon as it was sent, so that it is decided before the posting and
 * counts with it. Of a correction it waits: until then the public reads the text that it replaces.
 */
export async function readRelations(
  ctx: CommandContext,
  { document_id: id, corrects }: { document_id: string; corrects: string | null },
  { text, type }: LegalContent,
): Promise<void> {
  if (corrects === null) await recordProposals(ctx, { id, type }, text, divide(text));
}
