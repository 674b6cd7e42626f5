import { COPYRIGHT } from './copyright.ts';
import { describeKind } from './kind.ts';

/** Bài viết, nghiên cứu of officials, for which their authors answer (Điều 8.10). */
export const RESEARCH_ARTICLE = describeKind({
  code: 'RESEARCH_ARTICLE',
  typeName: 'ResearchArticle',
  group: 'STUDIES',
  article: 'Điều 8.10',
  name: { vi: 'Bài viết, nghiên cứu', en: 'Research article' },
  description: {
    vi: 'Bài viết hoặc nghiên cứu chuyên sâu về lĩnh vực Công Thương; tác giả chịu trách nhiệm về bản quyền.',
    en: 'An article or study on industry and trade; its author answers for the copyright.',
  },
  schemaType: 'ScholarlyArticle',
  defaultSection: 'nghien-cuu-trao-doi',
  details: [COPYRIGHT],
  copyright: true,
  rules: [
    // Điều 8.10: one must be able to search by author, so somebody has to be named as one.
    ({ byline }) =>
      byline.some(({ part }) => part === 'WRITER' || part === 'TRANSLATOR')
        ? null
        : { code: 'AUTHOR_MISSING', field: 'byline' },
  ],
});
