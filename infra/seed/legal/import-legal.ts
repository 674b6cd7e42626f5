import type { ServiceRuntime } from '@portal/kit';
import { legalStanding } from '@portal/legal';
import { takeInAll } from '../news/take-in.ts';
import type { ImportReport } from '../news/take-in.ts';
import type { ImportPeople, Until } from '../walk-steps.ts';
import { legalDocuments, legalText } from './legal-documents.ts';
import { confirmCertain, walkDocument } from './walk-document.ts';

export interface LegalImport {
  /** Of the legal service. */
  legal: ServiceRuntime;
  people: ImportPeople;
  /** One JSON object per line, or one document as plain text. */
  file: string;
  until?: Until;
  onProgress?: (report: ImportReport) => void;
}

/** Repeating it doubles nothing; relations are found whichever of two documents comes first. */
export async function importLegal({ legal, people, file, until = 'published', onProgress }: LegalImport) {
  const documents = file.endsWith('.txt') ? [await legalText(file)] : legalDocuments(file);
  const report = await takeInAll(documents, walkDocument(legal, people, until), onProgress);
  const confirmed = await confirmCertain(legal, people);
  return { report, confirmed, standing: await legalStanding(legal) };
}
