import { check } from './detail-field.ts';

/** What an author declares; these words are kept with the time and the text that they were said of (Điều 8.10). */
export const COPYRIGHT = check(
  'copyrightDeclared',
  'Tác giả, người dịch cam đoan có quyền công bố bài này và hoàn toàn chịu trách nhiệm về bản quyền.',
  'The author or translator declares to have the right to publish this, and answers for its copyright.',
  { required: true, refusal: 'COPYRIGHT_UNDECLARED' },
);
