import { toNfc } from '@portal/kit';
import type { Refusal } from '@portal/kit';
import { effectiveDayIn } from '../intake/effect.ts';
import { secrecyOf, urgencyOf } from '../intake/marks.ts';
import { recipientsIn } from '../intake/recipients.ts';
import { signaturesIn } from '../intake/signature.ts';
import { readTitleBlock } from '../intake/title-block.ts';
import { parseNumber } from '../numbers/document-number.ts';
import { legalContent } from './legal-content.ts';
import type { LegalContent } from './legal-content.ts';

/** What somebody fills in; what is left out is read from the text, as a proposal that they see before they send. */
export type LegalDraft = { text: string } & {
  [Part in Exclude<keyof LegalContent, 'text' | 'original' | 'schemaVersion' | 'language'>]?:
    LegalContent[Part] | undefined;
} & { original?: LegalContent['original'] | undefined };

export const SECTION = 'van-ban-phap-luat';

/** The content to be saved, or what is wrong with its form; completeness is asked for at submission (Điều 9.2). */
export function composeContent(
  draft: LegalDraft,
): { content: LegalContent; refusals: [] } | { content: null; refusals: Refusal[] } {
  const text = toNfc(draft.text).replace(/\r\n?/gu, '\n');
  const head = readTitleBlock(text);
  const issuedOn = draft.issuedOn ?? head.issuedOn;
  const parsed = legalContent.safeParse({
    ...{ schemaVersion: 1, language: 'vi', text, issuedOn },
    type: draft.type ?? head.type ?? 'OFFICIAL_LETTER',
    number: tidied(draft.number) ?? head.number?.text ?? null,
    title: toNfc(draft.title ?? head.abstract ?? ''),
    issuers: (draft.issuers ?? (head.issuer ? [head.issuer] : [])).map(toNfc),
    place: draft.place ?? head.place,
    signatures: draft.signatures ?? signaturesIn(text.slice(text.search(/^\s*Nơi nhận/mu))),
    effectiveOn: draft.effectiveOn ?? effectiveDayIn(text, issuedOn),
    expiresOn: draft.expiresOn ?? null,
    section: draft.section ?? SECTION,
    fields: draft.fields ?? [],
    recipients: draft.recipients ?? recipientsIn(text),
    urgency: draft.urgency ?? urgencyOf(text),
    secrecy: draft.secrecy ?? secrecyOf(text),
    original: draft.original ?? null,
  });
  if (parsed.success) return { content: parsed.data, refusals: [] };
  return {
    content: null,
    refusals: parsed.error.issues.map(({ path }) => ({
      code: 'CONTENT_MALFORMED',
      field: String(path[0] ?? ''),
      params: { path: path.join('.') },
    })),
  };
}

const tidied = (number: string | null | undefined): string | null =>
  number ? (parseNumber(number)?.text ?? number) : null;
