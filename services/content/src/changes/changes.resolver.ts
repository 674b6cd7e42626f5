import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EditionView } from '../editions/edition.view.ts';
import { presentEdition } from '../editions/present-edition.ts';
import { presentReviewStep } from '../editions/present-steps.ts';
import { KINDS } from '../kinds/kinds.ts';
import { loadersOf } from '../loaders.ts';
import { baseOfComparison } from './base-of-comparison.ts';
import { ChangesSince, EditionChanges, presentPart } from './changes.view.ts';
import { contentDifference } from './content-difference.ts';

@Resolver(() => EditionView)
export class ChangesResolver {
  @FieldResolver(() => EditionChanges, {
    nullable: true,
    description:
      'What is not as it was: since what is named, else since the viewer last took a step, since their unit approved it, or since the edition that it corrects or answers. Null when there is nothing to compare with.',
  })
  async changes(
    @Arg('since', () => ChangesSince, { nullable: true, description: 'Since when.' })
    since: ChangesSince | null,
    @Root() { row }: EditionView,
    @Ctx() context: Context,
  ): Promise<EditionChanges | null> {
    const { actor } = context;
    const base = await baseOfComparison(context, row, since ?? null);
    if (!base) return null;
    const { content } = loadersOf(context);
    const [before, after] = await Promise.all([
      content.load(base.revisionId),
      content.load(row.current_revision_id),
    ]);
    if (!before || !after) return null;
    const reading = { language: actor.language, details: KINDS[row.kind].details };
    return Object.assign(new EditionChanges(), {
      since: base.at,
      step: base.step && presentReviewStep(base.step, actor.language),
      earlier: base.earlier && presentEdition(base.earlier, actor.language),
      parts: contentDifference(before, after, reading)
        .filter(({ change }) => change !== 'SAME')
        .map(presentPart),
    });
  }
}
