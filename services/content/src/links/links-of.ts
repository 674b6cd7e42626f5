import type { DetailField } from '../kinds/detail-field.ts';
import type { Details } from '../kinds/details.ts';

/** The addresses on other sites that an item leads to, each once. */
export function linksOf(fields: readonly DetailField[], details: Details): string[] {
  const links = fields.flatMap(({ name, type, columns }) => {
    const value = details[name];
    if (Array.isArray(value)) return value.flatMap((row) => linksOf(columns, row));
    return type === 'URL' && typeof value === 'string' && /^https?:/.test(value) ? [value] : [];
  });
  return [...new Set(links)];
}
