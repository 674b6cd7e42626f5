import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { refusalText } from '../refusals/refusals.ts';
import type { Context } from '../runtime/context.ts';
import { Refusal } from './shared.view.ts';

/** Writes refusals out in the reader's language, on the server (D15). */
@Resolver(() => Refusal)
export class RefusalResolver {
  @FieldResolver(() => String, {
    description: 'What is the matter and what to do, in the reader’s language.',
  })
  message(@Root() refusal: Refusal, @Ctx() { runtime, actor }: Context): string {
    return refusalText(runtime.refusals, refusal, actor.language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The article of the regulation it rests on.' })
  article(@Root() refusal: Refusal, @Ctx() { runtime }: Context): string | null {
    return refusal.article ?? runtime.refusals[refusal.code]?.article ?? null;
  }
}
