import { AUCTION_NOTICE } from './auction-notice.kind.ts';
import { INSPECTION_RESULT } from './inspection-result.kind.ts';
import { INTRODUCTION } from './introduction.kind.ts';
import type { Kind } from './kind.ts';
import { NEWS_ITEM } from './news-item.kind.ts';
import { NOTICE } from './notice.kind.ts';
import { PROCEEDINGS } from './proceedings.kind.ts';
import { REQUESTED_CONTENT } from './requested-content.kind.ts';
import { RESEARCH_ARTICLE } from './research-article.kind.ts';
import { STRATEGY } from './strategy.kind.ts';
import { TRANSLATION } from './translation.kind.ts';
import { WORK_PROGRAMME } from './work-programme.kind.ts';

/** Every kind of content, in the order of Điều 8, in which a desk offers them. */
export const KINDS = {
  NEWS_ITEM,
  INTRODUCTION,
  STRATEGY,
  PROCEEDINGS,
  NOTICE,
  AUCTION_NOTICE,
  WORK_PROGRAMME,
  RESEARCH_ARTICLE,
  TRANSLATION,
  INSPECTION_RESULT,
  REQUESTED_CONTENT,
} satisfies Record<string, Kind>;

export type KindCode = keyof typeof KINDS;
export const KIND_CODES = Object.keys(KINDS) as KindCode[];
