import type { Kind } from './kind.ts';
import { NEWS_ITEM } from './news-item.kind.ts';
import { RESEARCH_ARTICLE } from './research-article.kind.ts';

export type KindCode = Kind['code'];

/** Every kind of content, in the order in which a desk offers them. */
export const KINDS: Record<KindCode, Kind> = { NEWS_ITEM, RESEARCH_ARTICLE };
