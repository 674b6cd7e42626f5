import { Node } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ContentItem } from './content-item.view.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: [ContentItem, Node],
  description: 'Tin tức, sự kiện: news of an event (Điều 10.2a).',
})
export class NewsItem extends ContentItem {
  @Field(() => GraphQLDateTime, { description: 'When the event took place.' })
  eventAt!: Date;
}
