import { encodingRefusals, supersede } from '@portal/kit';
import type { CommandContext, Refusal, ServedStep, StepInput } from '@portal/kit';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { publish, takeDown } from '../public/publish.ts';
import { readRelations } from '../relations/read-relations.ts';
import { contentOf } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { setPostingBells, stopPostingBells } from './posting-bells.ts';

/** Điều 9.2: what is incomplete is not received; Decree 42/2022 says what a legal document is posted with. */
export async function submissionRefusals(ctx: CommandContext, record: LoadedRecord): Promise<Refusal[]> {
  const content = await contentOf(ctx, record);
  return [...missing(content), ...damaged(content)];
}

/** Điều 9.1, 15: neither does what a desk pasted in pass on to the next. */
export const editedRefusals = async (ctx: CommandContext, record: LoadedRecord): Promise<Refusal[]> =>
  damaged(await contentOf(ctx, record));

function missing(content: LegalContent): Refusal[] {
  const { title, number, type, issuers, issuedOn, text, effectiveOn, expiresOn } = content;
  const lacks = [
    !title.trim() && { code: 'TITLE_MISSING', field: 'title' },
    // Only normative documents have always borne one: some old laws are known by name and day.
    !number && !DOCUMENT_TYPES[type].normative && { code: 'NUMBER_MISSING', field: 'number' },
    issuers.length === 0 && { code: 'ISSUER_MISSING', field: 'issuers' },
    issuedOn === null && { code: 'ISSUE_DATE_MISSING', field: 'issuedOn' },
    !text.trim() && { code: 'TEXT_MISSING', field: 'text' },
    effectiveOn !== null &&
      expiresOn !== null &&
      expiresOn <= effectiveOn && { code: 'DATES_OUT_OF_ORDER', field: 'expiresOn' },
  ];
  return lacks.filter((lack) => lack !== false);
}

/** Điều 9.2: nothing is converted silently; what was probably meant is said. */
const damaged = ({ title, text, issuers }: LegalContent): Refusal[] =>
  encodingRefusals([
    { field: 'title', text: title },
    { field: 'text', text },
    ...issuers.map((issuer) => ({ field: 'issuers', text: issuer })),
  ]);

type Effect = (ctx: CommandContext, record: LoadedRecord, input: StepInput) => Promise<void>;

/** What a step means to legal documents beside the move itself. */
export const STEP_EFFECTS: Partial<Record<ServedStep, Effect>> = {
  async submit(ctx, record) {
    await setPostingBells(ctx, record);
    await readRelations(ctx, record, await contentOf(ctx, record));
  },
  async post(ctx, record) {
    if (record.corrects) await supersede(ctx, 'legal-record', record.corrects);
    await publish(ctx, record, await contentOf(ctx, record));
    await stopPostingBells(ctx, record.id);
  },
  async withdraw(ctx, { document_id }, { reason }) {
    await takeDown(ctx, document_id, reason ?? '');
  },
};
