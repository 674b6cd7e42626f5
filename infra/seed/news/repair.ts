import { inspectText } from '@portal/kit';
import type { EncodingFinding } from '@portal/kit';

/** An import has nobody to return a text to: what the encoding gate finds is put right, and told (Điều 9.1, D28). */
export function repair(text: string): { text: string; repairs: EncodingFinding[] } {
  const repairs = inspectText(text).filter(({ converted }) => converted !== null);
  let repaired = '';
  let at = 0;
  for (const { start, end, converted } of repairs) {
    repaired += text.slice(at, start) + (converted ?? '');
    at = end;
  }
  return { text: repaired + text.slice(at), repairs };
}
