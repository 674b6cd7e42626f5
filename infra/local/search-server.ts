import type { Settings } from './settings.ts';

/** The search server of this installation; null = the database finds things itself. */
export const searchServerOf = ({ TYPESENSE_URL, TYPESENSE_API_KEY, TYPESENSE_PREFIX }: Settings) =>
  TYPESENSE_URL && TYPESENSE_API_KEY
    ? { urls: TYPESENSE_URL, adminKey: TYPESENSE_API_KEY, alias: TYPESENSE_PREFIX }
    : null;
