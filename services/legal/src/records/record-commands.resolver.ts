import { fromGlobalId, globalId, idOf, runCommand } from '@portal/kit';
import type { Command, CommandInput, Context } from '@portal/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { forget } from '../loaders.ts';
import { confirmRelation } from '../relations/confirm-relation.ts';
import { keepRelation } from '../relations/keep-relation.ts';
import { rejectRelation } from '../relations/reject-relation.ts';
import { secrecyRefusal } from '../secrecy/block-secret.ts';
import type { SecrecyBlock } from '../secrecy/block-secret.ts';
import { correctLegalRecord } from './correct-legal-record.ts';
import { draftLegalRecord } from './draft-legal-record.ts';
import type { LegalContentInput } from './record.inputs.ts';
import {
  ConfirmLegalRelationInput,
  CorrectLegalRecordInput,
  DraftLegalRecordInput,
  KeepLegalRelationInput,
  LegalStepInput,
  RejectLegalRelationInput,
  ResubmitLegalRecordInput,
  SaveLegalRecordInput,
} from './record.inputs.ts';
import { readRecord } from './record.resolver.ts';
import { LegalRecordPayload } from './record.view.ts';
import { resubmitLegalRecord } from './resubmit-legal-record.ts';
import { saveLegalRecord } from './save-legal-record.ts';
import { steps } from './steps.ts';

const INPUT = { description: 'What is to be done, and on which version.' };
const recordId = (id: string) => idOf(id, 'LegalRecord');
const relationId = (id: string) => idOf(id, 'LegalRelation');

/** Uploads answer with global ids. */
const draftOf = ({ originalFileId, ...content }: LegalContentInput) => ({
  ...content,
  originalFileId: originalFileId ? (fromGlobalId(originalFileId, 'File') ?? originalFileId) : null,
});

type Value = { recordId: string } | { editionId: string } | SecrecyBlock;

/** Runs a command and answers with the record as it is now, or with all reasons why not. */
async function run<Input extends object, Subject, Result extends Value>(
  context: Context,
  command: Command<Input, Subject, Result>,
  input: Input & CommandInput,
): Promise<LegalRecordPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  forget(context);
  if (value === null) return { record: null, refusals };
  if ('blockId' in value) return { record: null, refusals: [secrecyRefusal(value.level)] };
  const id = 'recordId' in value ? value.recordId : value.editionId;
  return { record: await readRecord(context, globalId('LegalRecord', id)), refusals: [] };
}

const take = (context: Context, step: keyof typeof steps, input: LegalStepInput) =>
  run(context, steps[step], { ...input, id: recordId(input.id) });

/** Thin: what arrives is read, the command decides, the record is shown as it is now. */
@Resolver()
export class RecordCommandsResolver {
  @Mutation(() => LegalRecordPayload, {
    description: 'A new record as a draft of the viewer (Điều 5, 18.1).',
  })
  draftLegalRecord(
    @Arg('input', () => DraftLegalRecordInput, INPUT) { unitId, content, ...input }: DraftLegalRecordInput,
    @Ctx() context: Context,
  ) {
    const unit = unitId ? (fromGlobalId(unitId, 'OrganisationUnit') ?? unitId) : null;
    return run(context, draftLegalRecord, { ...input, unitId: unit, content: draftOf(content) });
  }

  @Mutation(() => LegalRecordPayload, { description: 'Saves the document as a new revision.' })
  saveLegalRecord(
    @Arg('input', () => SaveLegalRecordInput, INPUT) input: SaveLegalRecordInput,
    @Ctx() context: Context,
  ) {
    return run(context, saveLegalRecord, {
      ...{ ...input, id: recordId(input.id), content: draftOf(input.content) },
    });
  }

  @Mutation(() => LegalRecordPayload, { description: 'To the unit’s head, or to Thường trực (Điều 10.1a).' })
  submitLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'submit', input);
  }

  @Mutation(() => LegalRecordPayload, {
    description: 'The unit’s head lets it go to Thường trực (Điều 10.1a).',
  })
  unitApproveLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'unitApprove', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Thường trực receives it (Điều 13.2c).' })
  acceptLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'accept', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Back to the sender, with the reason (Điều 9.2).' })
  returnLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'return', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Not used, with the reason.' })
  declineLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'decline', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Step 1 is done (Điều 15).' })
  compileLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'compile', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Step 2 is done (Điều 15).' })
  verifyLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'verify', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'The editor-in-chief stands in for the verifier (D5).' })
  overrideLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'override', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Step 3a is done (Điều 15).' })
  approveLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'approve', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Back to an earlier step, with the reason.' })
  sendBackLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'sendBack', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Step 3b: onto the public site, by another officer.' })
  postLegalRecord(@Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput, @Ctx() context: Context) {
    return take(context, 'post', input);
  }

  @Mutation(() => LegalRecordPayload, { description: 'Taken down at once; the reason is the public notice.' })
  withdrawLegalRecord(
    @Arg('input', () => LegalStepInput, INPUT) input: LegalStepInput,
    @Ctx() context: Context,
  ) {
    return take(context, 'withdraw', input);
  }

  @Mutation(() => LegalRecordPayload, {
    description: 'A new record of what was returned, linked to it; answers its draft (Điều 9.2).',
  })
  resubmitLegalRecord(
    @Arg('input', () => ResubmitLegalRecordInput, INPUT) input: ResubmitLegalRecordInput,
    @Ctx() context: Context,
  ) {
    return run(context, resubmitLegalRecord, { ...input, id: recordId(input.id) });
  }

  @Mutation(() => LegalRecordPayload, {
    description: 'Opens a correction of a posted document, which goes all the steps; answers its draft (D6).',
  })
  correctLegalRecord(
    @Arg('input', () => CorrectLegalRecordInput, INPUT) input: CorrectLegalRecordInput,
    @Ctx() context: Context,
  ) {
    return run(context, correctLegalRecord, { ...input, id: recordId(input.id) });
  }

  @Mutation(() => LegalRecordPayload, {
    description: 'A proposed relation is right; from now on it counts (Điều 8.2).',
  })
  confirmLegalRelation(
    @Arg('input', () => ConfirmLegalRelationInput, INPUT) input: ConfirmLegalRelationInput,
    @Ctx() context: Context,
  ) {
    const toId = input.toId ? idOf(input.toId, 'LegalDocument') : null;
    return run(context, confirmRelation, { ...input, id: relationId(input.id), toId });
  }

  @Mutation(() => LegalRecordPayload, {
    description: 'A confirmed relation stays although the text no longer says it (Điều 8.2).',
  })
  keepLegalRelation(
    @Arg('input', () => KeepLegalRelationInput, INPUT) input: KeepLegalRelationInput,
    @Ctx() context: Context,
  ) {
    return run(context, keepRelation, { ...input, id: relationId(input.id) });
  }

  @Mutation(() => LegalRecordPayload, { description: 'A relation is not what the text says.' })
  rejectLegalRelation(
    @Arg('input', () => RejectLegalRelationInput, INPUT) input: RejectLegalRelationInput,
    @Ctx() context: Context,
  ) {
    return run(context, rejectRelation, { ...input, id: relationId(input.id) });
  }
}
