import { idOf, runCommand } from '@portal/kit';
import type { CommandResult, Context } from '@portal/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { addSynonym } from './add-synonym.ts';
import { removeSynonym } from './remove-synonym.ts';
import {
  AddSynonymInput,
  presentSynonym,
  RemoveSynonymInput,
  SynonymsPayload,
  SynonymView,
} from './synonym.view.ts';
import { synonyms } from './synonyms.query.ts';

/** What the search understands besides what it reads (Điều 8.2): for everybody to see, for the office to keep. */
@Resolver()
export class SynonymsResolver {
  @Query(() => [SynonymView], {
    description: 'Which names stand for each other when somebody searches; not paged, for they are few.',
  })
  async synonyms(@Ctx() { runtime }: Context): Promise<SynonymView[]> {
    return (await synonyms(runtime)).map(presentSynonym);
  }

  @Mutation(() => SynonymsPayload, {
    description: 'From now on whoever types one of two names finds the other as well (Điều 8.2, 18.1).',
  })
  async addSynonym(
    @Arg('input', () => AddSynonymInput, { description: 'What is to be done.' }) input: AddSynonymInput,
    @Ctx() context: Context,
  ): Promise<SynonymsPayload> {
    return this.#answer(context, await runCommand(context.runtime, context.actor, addSynonym, input));
  }

  @Mutation(() => SynonymsPayload, { description: 'Two names no longer stand for each other (Điều 18.1).' })
  async removeSynonym(
    @Arg('input', () => RemoveSynonymInput, { description: 'What is to be done.' }) input: RemoveSynonymInput,
    @Ctx() context: Context,
  ): Promise<SynonymsPayload> {
    const id = idOf(input.id, 'Synonym');
    return this.#answer(
      context,
      await runCommand(context.runtime, context.actor, removeSynonym, { ...input, id }),
    );
  }

  async #answer({ runtime }: Context, { refusals }: CommandResult<unknown>): Promise<SynonymsPayload> {
    const now = (await synonyms(runtime)).map(presentSynonym);
    return Object.assign(new SynonymsPayload(), { synonyms: now, refusals });
  }
}
