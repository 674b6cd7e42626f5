import type { Site } from '../site.ts';

/** Asked while somebody types, by browsers (OpenSearch) and by `assets/suggest.js`. */
export const SUGGESTIONS_PATH = '/tim-kiem/goi-y';

/** Makes a box one in which titles are suggested; without the script it stays a box. */
export const suggesting = ({ suggestions }: Site['words']) => ({
  'data-suggest': SUGGESTIONS_PATH,
  'data-suggest-label': suggestions,
});
