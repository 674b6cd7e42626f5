import { EditionState } from '@portal/kit';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export enum ReturnReason {
  ENCODING = 'ENCODING',
  FORM_MISSING = 'FORM_MISSING',
  UNIT_APPROVAL_MISSING = 'UNIT_APPROVAL_MISSING',
  FILE_FORMAT = 'FILE_FORMAT',
  SOURCE_MISSING = 'SOURCE_MISSING',
  OTHER = 'OTHER',
}
registerEnumType(ReturnReason, {
  name: 'ReturnReason',
  description: 'Why an item cannot be posted (Điều 9.2).',
});

@InputType()
export abstract class StepInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; a step on another one is refused.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;

  @Field(() => String, { nullable: true, description: 'A word for the next desk.' })
  remark?: string | null;
}

@InputType()
export abstract class ReasonedStepInput extends StepInput {
  @Field(() => String, { description: 'The reason; whoever hears of it reads this.' })
  reason!: string;
}

@InputType({ description: 'Submit to the unit’s head or to Thường trực.' })
export class SubmitEditionInput extends StepInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Individual mode: "I answer for text, pictures and copyright" (Điều 10.1a).',
  })
  declaration?: boolean | null;
}

@InputType({ description: 'The unit’s head approves what the unit supplies.' })
export class UnitApproveEditionInput extends StepInput {}

@InputType({ description: 'Thường trực receives it.' })
export class AcceptEditionInput extends StepInput {}

@InputType({ description: 'Back to the sender, who mends and sends it again.' })
export class ReturnEditionInput extends ReasonedStepInput {
  @Field(() => ReturnReason, { description: 'The reason by its class.' })
  reasonCode!: ReturnReason;
}

@InputType({ description: 'Not used, with the reason.' })
export class DeclineEditionInput extends ReasonedStepInput {}

@InputType({ description: 'Step 1 is done.' })
export class CompileEditionInput extends StepInput {}

@InputType({ description: 'Step 2 is done.' })
export class VerifyEditionInput extends StepInput {}

@InputType({
  description: 'The editor-in-chief stands in for the verifier; the reason goes into the retro-review.',
})
export class OverrideEditionInput extends ReasonedStepInput {}

@InputType({ description: 'Step 3a is done.' })
export class ApproveEditionInput extends StepInput {}

@InputType({ description: 'Back to an earlier step of the same edition.' })
export class SendBackEditionInput extends ReasonedStepInput {
  @Field(() => EditionState, { description: 'The step it goes back to.' })
  to!: EditionState;
}

@InputType({ description: 'Step 3b: onto the public site.' })
export class PostEditionInput extends StepInput {}

@InputType({ description: 'Take down; the reason is the public notice.' })
export class WithdrawEditionInput extends ReasonedStepInput {}

export enum RetroVerdict {
  UPHELD = 'UPHELD',
  OBJECTED = 'OBJECTED',
}
registerEnumType(RetroVerdict, {
  name: 'RetroVerdict',
  description: 'What a verifier finds afterwards of what was passed in their place (D5).',
  valuesConfig: {
    UPHELD: { description: 'It would have been verified.' },
    OBJECTED: {
      description: 'It would not; the remark says why, and the editor-in-chief decides what follows.',
    },
  },
});

@InputType({ description: 'Looking afterwards at what the editor-in-chief passed.' })
export class RetroReviewEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => RetroVerdict, { description: 'What was found.' })
  verdict!: RetroVerdict;

  @Field(() => String, {
    nullable: true,
    description: 'What was found, in words; required with an objection.',
  })
  remark?: string | null;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'A new edition of what was returned.' })
export class ResubmitEditionInput {
  @Field(() => ID, { description: 'Global id of the returned edition.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'A new edition that corrects a posted one.' })
export class CorrectEditionInput {
  @Field(() => ID, { description: 'Global id of the posted edition.' })
  id!: string;

  @Field(() => String, { description: 'What was wrong, for the public; at most 2,000 characters.' })
  note!: string;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'A word on an edition.' })
export class RemarkOnEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => String, { description: 'At most 4,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
