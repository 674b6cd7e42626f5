import type { Context } from '@portal/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { runForEdition } from './edition-payload.ts';
import { EditionPayload } from './edition.view.ts';
import { editionIdOf } from './read-input.ts';
import {
  AcceptEditionInput,
  ApproveEditionInput,
  CompileEditionInput,
  DeclineEditionInput,
  OverrideEditionInput,
  PostEditionInput,
  ReturnEditionInput,
  SendBackEditionInput,
  SubmitEditionInput,
  UnitApproveEditionInput,
  VerifyEditionInput,
  WithdrawEditionInput,
} from './step.inputs.ts';
import type { StepInput } from './step.inputs.ts';
import { steps } from './steps.ts';

const INPUT = { description: 'The edition, the version that was read, and what is said with it.' };
const take = (context: Context, step: keyof typeof steps, input: StepInput) =>
  runForEdition(context, steps[step], { ...input, id: editionIdOf(input.id) });

/** The steps of Điều 15, one field each. */
@Resolver()
export class EditionStepsResolver {
  @Mutation(() => EditionPayload, { description: 'To the unit’s head, or to Thường trực (Điều 10.1a).' })
  submitEdition(
    @Arg('input', () => SubmitEditionInput, INPUT) input: SubmitEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'submit', input);
  }

  @Mutation(() => EditionPayload, { description: 'The unit’s head lets it go to Thường trực (Điều 10.1a).' })
  unitApproveEdition(
    @Arg('input', () => UnitApproveEditionInput, INPUT) input: UnitApproveEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'unitApprove', input);
  }

  @Mutation(() => EditionPayload, {
    description: 'Thường trực receives it; from now on it counts (Điều 10.3).',
  })
  acceptEdition(
    @Arg('input', () => AcceptEditionInput, INPUT) input: AcceptEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'accept', input);
  }

  @Mutation(() => EditionPayload, { description: 'Back to the sender, with the reason (Điều 9.2).' })
  returnEdition(
    @Arg('input', () => ReturnEditionInput, INPUT) input: ReturnEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'return', input);
  }

  @Mutation(() => EditionPayload, { description: 'Not used, with the reason.' })
  declineEdition(
    @Arg('input', () => DeclineEditionInput, INPUT) input: DeclineEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'decline', input);
  }

  @Mutation(() => EditionPayload, { description: 'Step 1 is done (Điều 15).' })
  compileEdition(
    @Arg('input', () => CompileEditionInput, INPUT) input: CompileEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'compile', input);
  }

  @Mutation(() => EditionPayload, { description: 'Step 2 is done (Điều 15).' })
  verifyEdition(
    @Arg('input', () => VerifyEditionInput, INPUT) input: VerifyEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'verify', input);
  }

  @Mutation(() => EditionPayload, {
    description:
      'The editor-in-chief stands in for the verifier, and a verifier looks at it afterwards (D5).',
  })
  overrideEdition(
    @Arg('input', () => OverrideEditionInput, INPUT) input: OverrideEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'override', input);
  }

  @Mutation(() => EditionPayload, { description: 'Step 3a is done (Điều 15).' })
  approveEdition(
    @Arg('input', () => ApproveEditionInput, INPUT) input: ApproveEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'approve', input);
  }

  @Mutation(() => EditionPayload, { description: 'Back to an earlier step, with the reason.' })
  sendBackEdition(
    @Arg('input', () => SendBackEditionInput, INPUT) input: SendBackEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'sendBack', input);
  }

  @Mutation(() => EditionPayload, {
    description: 'Step 3b: onto the public site, by another officer than the approver.',
  })
  postEdition(@Arg('input', () => PostEditionInput, INPUT) input: PostEditionInput, @Ctx() context: Context) {
    return take(context, 'post', input);
  }

  @Mutation(() => EditionPayload, { description: 'Taken down at once; the reason is the public notice.' })
  withdrawEdition(
    @Arg('input', () => WithdrawEditionInput, INPUT) input: WithdrawEditionInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'withdraw', input);
  }
}
