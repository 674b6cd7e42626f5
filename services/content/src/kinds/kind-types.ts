import type { ContentItem } from './content-item.view.ts';
import type { KindCode } from './kinds.ts';
import { NewsItem } from './news-item.view.ts';
import { ResearchArticle } from './research-article.view.ts';

/** The GraphQL type of each kind; apart from the descriptors, for rules know no GraphQL. */
export const KIND_TYPES: Record<KindCode, new () => ContentItem> = {
  NEWS_ITEM: NewsItem,
  RESEARCH_ARTICLE: ResearchArticle,
};
