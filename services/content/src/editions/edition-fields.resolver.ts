import { Action } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BylineEntryView, Origin, presentByline } from '../contents/byline.view.ts';
import type { DocumentNode, EditionContent } from '../contents/edition-content.ts';
import { Attachment, Picture } from '../contents/file.view.ts';
import { presentAttachments, presentCover } from '../contents/present-files.ts';
import { ContentItem } from '../kinds/content-item.view.ts';
import { presentContentItem } from '../kinds/present-content-item.ts';
import { loadersOf } from '../loaders.ts';
import { scheduleEdition } from '../schedules/schedule-edition.ts';
import { unscheduleEdition } from '../schedules/unschedule-edition.ts';
import { actionsOn } from './actions-on.ts';
import { EditionView } from './edition.view.ts';
import { correctEdition } from './correct-edition.ts';
import { presentEdition } from './present-edition.ts';
import { presentRemark, presentReviewStep } from './present-steps.ts';
import { Remark, ReviewStep } from './review-step.view.ts';
import { resubmitEdition } from './resubmit-edition.ts';
import { retroReviewEdition } from './retro-review-edition.ts';
import { saveRevision } from './save-revision.ts';
import { steps } from './steps.ts';

async function contentOf({ row }: EditionView, context: Context): Promise<EditionContent> {
  const content = await loadersOf(context).content.load(row.current_revision_id);
  if (content === null) throw new Error(`edition ${row.id} has no text`);
  return content;
}

/** The buttons, by the names of their mutations. */
const COMMANDS = Object.fromEntries(
  [
    ...Object.values(steps),
    ...[scheduleEdition, unscheduleEdition],
    ...[saveRevision, resubmitEdition, correctEdition, retroReviewEdition],
  ].map((command) => [command.name, command]),
);

/** The fields of an edition that a queue does not need; each reads once for a whole page. */
@Resolver(() => EditionView)
export class EditionFieldsResolver {
  @FieldResolver(() => String)
  async summary(@Root() edition: EditionView, @Ctx() context: Context): Promise<string> {
    return (await contentOf(edition, context)).summary;
  }

  @FieldResolver(() => GraphQLJSON)
  async document(@Root() edition: EditionView, @Ctx() context: Context): Promise<DocumentNode> {
    return (await contentOf(edition, context)).document;
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true })
  async eventAt(@Root() edition: EditionView, @Ctx() context: Context): Promise<Date | null> {
    const { eventAt } = await contentOf(edition, context);
    return eventAt === null ? null : new Date(eventAt);
  }

  @FieldResolver(() => Origin)
  async origin(@Root() edition: EditionView, @Ctx() context: Context): Promise<Origin> {
    return Origin[(await contentOf(edition, context)).origin];
  }

  @FieldResolver(() => String, { nullable: true })
  async source(@Root() edition: EditionView, @Ctx() context: Context): Promise<string | null> {
    return (await contentOf(edition, context)).source;
  }

  @FieldResolver(() => [BylineEntryView])
  async byline(@Root() edition: EditionView, @Ctx() context: Context): Promise<BylineEntryView[]> {
    return presentByline(edition.row.byline_at_publication ?? (await contentOf(edition, context)).byline);
  }

  @FieldResolver(() => [Attachment])
  async attachments(@Root() edition: EditionView, @Ctx() context: Context): Promise<Attachment[]> {
    return presentAttachments(loadersOf(context), (await contentOf(edition, context)).attachments);
  }

  @FieldResolver(() => Picture, { nullable: true })
  async cover(@Root() edition: EditionView, @Ctx() context: Context): Promise<Picture | null> {
    return presentCover(loadersOf(context), (await contentOf(edition, context)).cover);
  }

  @FieldResolver(() => ContentItem, { nullable: true })
  async item(@Root() { row }: EditionView, @Ctx() context: Context): Promise<ContentItem | null> {
    const item = await loadersOf(context).publicItem.load(row.item_id);
    return item && presentContentItem(item, context.actor.language);
  }

  @FieldResolver(() => [ReviewStep])
  async timeline(@Root() { row }: EditionView, @Ctx() context: Context): Promise<ReviewStep[]> {
    const steps = await loadersOf(context).steps.load(row.id);
    return steps.map((step) => presentReviewStep(step, context.actor.language));
  }

  @FieldResolver(() => [Remark])
  async remarks(@Root() { row }: EditionView, @Ctx() context: Context): Promise<Remark[]> {
    return (await loadersOf(context).remarks.load(row.id)).map(presentRemark);
  }

  @FieldResolver(() => [Action])
  actions(@Root() { row }: EditionView, @Ctx() context: Context): Promise<Action[]> {
    return actionsOn(context, row, COMMANDS);
  }

  @FieldResolver(() => EditionView, { nullable: true })
  async resubmits(@Root() { row }: EditionView, @Ctx() context: Context): Promise<EditionView | null> {
    const older = row.resubmits && (await loadersOf(context).edition.load(row.resubmits));
    return older ? presentEdition(older, context.actor.language) : null;
  }
}
