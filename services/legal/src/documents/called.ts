import { DOCUMENT_TYPES } from './document-type.ts';
import type { DocumentType } from './document-type.ts';

interface Called {
  type: DocumentType;
  number: string | null;
  title: string;
}

/** “Luật 67/2006/QH11”: how people call a document. */
export const called = ({ type, number, title }: Called): string =>
  [DOCUMENT_TYPES[type].name, number ?? title].join(' ');
