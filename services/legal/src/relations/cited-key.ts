import type { CitedDocument } from '../citations/citation.ts';
import { lawNameKey } from '../citations/law-name.ts';

/** What finds a document when it comes later: its number, or of a law its name. */
export const citedKey = ({ number, name }: CitedDocument): string | null =>
  number ? number.key : name ? `law ${lawNameKey(name)}` : null;
