import { Node } from '@portal/kit';
import { Directive, ObjectType } from 'type-graphql';
import { ContentItem } from './content-item.view.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: [ContentItem, Node],
  description: 'Bài viết, nghiên cứu: an article or study for which its author answers (Điều 8.10).',
})
export class ResearchArticle extends ContentItem {}
