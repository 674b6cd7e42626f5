import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { actionsOn } from '../editions/actions-on.ts';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { KINDS } from '../kinds/kinds.ts';
import { loadersOf } from '../loaders.ts';
import { convertEdition } from './convert-edition.ts';
import { ConvertEditionInput, EncodingSlip } from './encoding-slip.view.ts';
import { presentFindings } from './present-findings.ts';

@Resolver(() => EditionView)
export class EncodingSlipResolver {
  @FieldResolver(() => EncodingSlip, {
    nullable: true,
    description: 'Its places that are not Vietnamese in Unicode; null when it is sound (Điều 9.1).',
  })
  async encodingSlip(@Root() { row }: EditionView, @Ctx() context: Context): Promise<EncodingSlip | null> {
    const content = await loadersOf(context).content.load(row.current_revision_id);
    const findings = content ? presentFindings(content, KINDS[row.kind].details, context.actor.language) : [];
    if (findings.length === 0) return null;
    const commands = findings.some(({ converted }) => converted !== null) ? [convertEdition] : [];
    return Object.assign(new EncodingSlip(), {
      findings,
      actions: await actionsOn(
        context,
        row,
        Object.fromEntries(commands.map((command) => [command.name, command])),
      ),
    });
  }

  @Mutation(() => EditionPayload, {
    description:
      'Takes what was probably meant by every damaged place, as a new revision; done by whoever may edit, never silently (Điều 9.2).',
  })
  convertEdition(
    @Arg('input', () => ConvertEditionInput, { description: 'Which edition, and as it was read.' })
    input: ConvertEditionInput,
    @Ctx() context: Context,
  ): Promise<EditionPayload> {
    return runForEdition(context, convertEdition, { ...input, id: editionIdOf(input.id) });
  }
}
