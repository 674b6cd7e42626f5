import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '@portal/kit';
import { correctEdition } from './correct-edition.ts';
import { draftEdition } from './draft-edition.ts';
import { runForEdition } from './edition-payload.ts';
import { DraftEditionInput, SaveRevisionInput } from './edition.inputs.ts';
import { EditionPayload } from './edition.view.ts';
import { draftOf, editionIdOf, unitIdOf } from './read-input.ts';
import { remarkOnEdition } from './remark-on-edition.ts';
import { resubmitEdition } from './resubmit-edition.ts';
import { retroReviewEdition } from './retro-review-edition.ts';
import { saveRevision } from './save-revision.ts';
import {
  CorrectEditionInput,
  RemarkOnEditionInput,
  ResubmitEditionInput,
  RetroReviewEditionInput,
} from './step.inputs.ts';

const INPUT = { description: 'What is to be done, and on which version.' };

/** Thin: what arrives is read, the command decides, the edition is shown as it is now. */
@Resolver()
export class EditionCommandsResolver {
  @Mutation(() => EditionPayload, { description: 'A new item as a draft of the viewer (Điều 5).' })
  draftEdition(
    @Arg('input', () => DraftEditionInput, INPUT) input: DraftEditionInput,
    @Ctx() context: Context,
  ) {
    const { unitId, content } = input;
    return runForEdition(context, draftEdition, {
      ...input,
      unitId: unitIdOf(unitId),
      content: draftOf(content),
    });
  }

  @Mutation(() => EditionPayload, {
    description: 'Saves the text as a new revision; never refuses damaged encoding (D16).',
  })
  saveRevision(
    @Arg('input', () => SaveRevisionInput, INPUT) input: SaveRevisionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, saveRevision, {
      ...input,
      id: editionIdOf(input.id),
      content: draftOf(input.content),
    });
  }

  @Mutation(() => EditionPayload, {
    description: 'A new edition of what was returned, linked to it (Điều 9.2).',
  })
  resubmitEdition(
    @Arg('input', () => ResubmitEditionInput, INPUT) input: ResubmitEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, resubmitEdition, { ...input, id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, {
    description:
      'A new edition that corrects a posted one; posting it supersedes that one, with a public note (D6).',
  })
  correctEdition(
    @Arg('input', () => CorrectEditionInput, INPUT) input: CorrectEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, correctEdition, { ...input, id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, {
    description: 'A verifier looks afterwards at what the editor-in-chief passed in their place (D5).',
  })
  retroReviewEdition(
    @Arg('input', () => RetroReviewEditionInput, INPUT) input: RetroReviewEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, retroReviewEdition, { ...input, id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, { description: 'A word on an edition, for its author and the desks.' })
  remarkOnEdition(
    @Arg('input', () => RemarkOnEditionInput, INPUT) input: RemarkOnEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, remarkOnEdition, { ...input, id: editionIdOf(input.id) });
  }
}
