import { editorialCommands } from '@portal/kit';
import { loadRecord } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { editedRefusals, STEP_EFFECTS, submissionRefusals } from './step-effects.ts';

/** The steps of the kit's editorial workflow, for legal documents. */
export const steps = editorialCommands<LoadedRecord>({
  noun: 'legal-record',
  load: loadRecord,
  payload: ({ document_id }) => ({ kind: 'LEGAL_DOCUMENT', documentId: document_id }),
  refusals: { submit: submissionRefusals, compile: editedRefusals, verify: editedRefusals },
  effects: STEP_EFFECTS,
});
