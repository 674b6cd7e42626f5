import type { DocumentType } from '../documents/document-type.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import type { Provision } from './provision.ts';

/** How a text calls another document: by number, by name and date, or both. */
export interface CitedDocument {
  readonly type: DocumentType | null;
  /** Of a law: "Công nghệ thông tin". */
  readonly name: string | null;
  readonly number: DocumentNumber | null;
  readonly issuedOn: string | null;
  readonly year: number | null;
}

/** One place in a text that speaks of a document, or of a part of one. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** "this": of the document itself; "implied": a bare "Điều 5", whose document only its surroundings tell. */
  readonly of: 'other' | 'this' | 'implied';
  readonly document: CitedDocument | null;
  readonly provisions: readonly Provision[];
}
