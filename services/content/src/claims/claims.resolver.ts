import type { Context } from '@portal/kit';
import { Repeater } from '@graphql-yoga/subscription';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { loadersOf } from '../loaders.ts';
import { claimEdition, releaseEdition } from './claim-edition.ts';
import { ClaimEditionInput, ClaimView, EditionSignal, presentClaim, presentSignal } from './claim.view.ts';

const INPUT = { description: 'Which edition.' };

/** Signals as they come. One that is lost is made up for by the next reading: presence is not history. */
function signalsFor({ actor, runtime }: Context): AsyncIterable<EditionSignal> {
  if (actor.personId === null)
    throw new GraphQLError('Hãy đăng nhập để theo dõi. / Sign in to follow.', {
      extensions: { code: 'BAD_REQUEST' },
    });
  return new Repeater<EditionSignal>(async (push, stop) => {
    const end = await runtime.listener.listen('edition_signal', (signal) => {
      if (signal !== '') void push(presentSignal(JSON.parse(signal) as EditionSignal));
    });
    await stop;
    end();
  });
}

/** Who is looking at what, told at once (D20). */
@Resolver(() => EditionView)
export class ClaimsResolver {
  @FieldResolver(() => [ClaimView], {
    description: 'Who else is looking at it now, whoever came first first.',
  })
  async claims(@Root() { row }: EditionView, @Ctx() context: Context): Promise<ClaimView[]> {
    const claims = await loadersOf(context).claims.load(row.id);
    return claims.filter(({ person_id }) => person_id !== context.actor.personId).map(presentClaim);
  }

  @Mutation(() => EditionPayload, {
    description: 'Says that the viewer is looking at it; said again within ten minutes it goes on (D20).',
  })
  claimEdition(
    @Arg('input', () => ClaimEditionInput, INPUT) input: ClaimEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, claimEdition, { id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, { description: 'Says that the viewer has left it.' })
  releaseEdition(
    @Arg('input', () => ClaimEditionInput, INPUT) input: ClaimEditionInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, releaseEdition, { id: editionIdOf(input.id) });
  }

  @Subscription(() => EditionSignal, {
    subscribe: (asked) => signalsFor((asked as unknown as { context: Context }).context),
    description: 'Whatever is to be asked anew about any edition, for whoever is signed in.',
  })
  editionSignals(@Root() signal: EditionSignal): EditionSignal {
    return signal;
  }
}
