import { createHash } from 'node:crypto';

/** JSON with sorted keys and without absent values: equal contents give equal text, whoever wrote them (D7). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}

/** What a sign-off is bound to: SHA-256 in hex over the canonical content (D7). */
export const contentHash = (content: unknown) =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
