import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { draftOf, personIdOf, unitIdOf } from '../editions/read-input.ts';
import { loadersOf } from '../loaders.ts';
import { enterEdition } from './enter-edition.ts';
import { EnterEditionInput, ProxyIntake } from './proxy-intake.view.ts';

@Resolver(() => EditionView)
export class IntakeResolver {
  @Query(() => Boolean, {
    description: 'Whether the viewer may enter for others what they handed over (Điều 10.1a).',
  })
  async mayEnterForOthers(@Ctx() { actor, authority }: Context): Promise<boolean> {
    return actor.personId !== null && (await authority.may('SUBMIT_PROXY', {})) !== null;
  }

  @FieldResolver(() => ProxyIntake, {
    nullable: true,
    description: 'How it came, where Thường trực entered it for its sender; null for all else.',
  })
  async proxyIntake(@Root() { row }: EditionView, @Ctx() context: Context): Promise<ProxyIntake | null> {
    const intake = await loadersOf(context).proxyIntake.load(row.id);
    return intake && ProxyIntake.of(intake);
  }

  @Mutation(() => EditionPayload, {
    description:
      'Enters for its sender what came on a stick, a disc, paper or by mail; damaged encoding is recorded and returned at once (Điều 9.2, 10.1a).',
  })
  enterEdition(
    @Arg('input', () => EnterEditionInput, { description: 'What was handed over, and how it came.' })
    input: EnterEditionInput,
    @Ctx() context: Context,
  ) {
    const { unitId, senderId, content } = input;
    return runForEdition(context, enterEdition, {
      ...input,
      ...{ unitId: unitIdOf(unitId), senderId: personIdOf(senderId), content: draftOf(content) },
    });
  }
}
