import type { Context } from '@portal/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentNode } from '../contents/edition-content.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { FactView } from './fact.view.ts';
import { presentFacts, shownToday } from './present-facts.ts';
import { Attachment, Picture } from '../contents/file.view.ts';
import { presentAttachments, presentCover } from '../contents/present-files.ts';
import { loadersOf } from '../loaders.ts';
import { presentStanding, RecordStanding } from '../review-dates/record-review.view.ts';
import { ContentItem, Correction } from './content-item.view.ts';

/** What costs a query of its own, batched over a page; nothing is left to find for a withdrawn item. */
@Resolver(() => ContentItem)
export class ContentItemResolver {
  @FieldResolver(() => GraphQLJSON)
  async document(@Root() item: ContentItem, @Ctx() context: Context): Promise<DocumentNode> {
    const text = await loadersOf(context).publicText.load(item.row.item_id);
    return text?.document ?? { type: 'doc', content: [] };
  }

  @FieldResolver(() => [Attachment])
  async attachments(@Root() item: ContentItem, @Ctx() context: Context): Promise<Attachment[]> {
    const loaders = loadersOf(context);
    const text = await loaders.publicText.load(item.row.item_id);
    return presentAttachments(loaders, text?.attachments ?? []);
  }

  @FieldResolver(() => [FactView])
  facts(@Root() { row }: ContentItem, @Ctx() { actor }: Context): FactView[] {
    const { details, validity }: Kind = KINDS[row.kind];
    // Its days on show have a field of their own.
    const fields = details.filter(({ name }) => name !== validity?.from && name !== validity?.until);
    return presentFacts(fields, shownToday(details, row.details, row.today), actor.language);
  }

  @FieldResolver(() => RecordStanding, { nullable: true })
  async review(@Root() { row }: ContentItem, @Ctx() context: Context): Promise<RecordStanding | null> {
    const record = await loadersOf(context).record.load(row.item_id);
    return record && presentStanding(record);
  }

  @FieldResolver(() => [Correction])
  corrections(@Root() item: ContentItem, @Ctx() context: Context): Promise<Correction[]> {
    return loadersOf(context).corrections.load(item.row.item_id);
  }

  @FieldResolver(() => Picture, { nullable: true })
  cover(@Root() item: ContentItem, @Ctx() context: Context): Promise<Picture | null> {
    return presentCover(loadersOf(context), item.row.cover);
  }
}
