import type { Refusal } from '../subgraph/shared.view.ts';
import { inspectText } from './inspect-text.ts';

export interface TextPart {
  /** The input field it stands in. */
  field: string;
  text: string;
}

const SHOWN = 80;

/** One for each field, with its first damaged place and what was probably meant; nothing is converted silently (Điều 9.2). */
export function encodingRefusals(parts: readonly TextPart[]): Refusal[] {
  const all = parts.flatMap(({ field, text }) => inspectText(text).map((finding) => ({ ...finding, field })));
  return [...new Set(all.map(({ field }) => field))].map((field) => {
    const findings = all.filter((finding) => finding.field === field);
    const [first] = findings;
    const { found = '', converted = null, encoding = '' } = first ?? {};
    const params = { count: findings.length, encoding, found: found.slice(0, SHOWN) };
    return converted
      ? { code: 'ENCODING_DAMAGED', params: { ...params, converted: converted.slice(0, SHOWN) }, field }
      : { code: 'ENCODING_UNREADABLE', params, field };
  });
}

/** Every text of an input, by the field it stands in; what those fields hold, however deep, counts as theirs. */
export const textsIn = (input: object, except: readonly string[] = []): TextPart[] =>
  Object.entries(input)
    .filter(([field]) => !except.includes(field))
    .flatMap(([field, value]) => textsOf(value).map((text) => ({ field, text })));

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.values(value).flatMap(textsOf);
}
