import { LEGAL_STEPS } from '../legal/legal-steps.ts';
import { EDITION_STEPS } from './step-documents.ts';
import type { StepForm } from './step-documents.ts';

/** Every step that there is, by the name under which the server offers it. */
export const STEPS: Readonly<Record<string, StepForm>> = { ...EDITION_STEPS, ...LEGAL_STEPS };
