import { Node } from '@portal/kit';
import { ObjectType } from 'type-graphql';
import { ContentItem } from './content-item.view.ts';

@ObjectType({
  implements: [ContentItem, Node],
  description: 'Bài viết, nghiên cứu: an article or study for which its author answers (Điều 8.10).',
})
export class ResearchArticle extends ContentItem {}
