import { EditionState } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { DocumentType } from '../documents/document-type.ts';
import type { SecrecyLevel, UrgencyLevel } from '../intake/marks.ts';
import {
  LegalDocumentType,
  LegalRelationKind,
  LegalSecrecy,
  LegalSigningCapacity,
  LegalUrgency,
} from '../public/enums.view.ts';
import type { SigningCapacity } from '../intake/signature.ts';
import type { RelationKind } from '../relations/relation.ts';

const KEY = { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' };

export enum LegalSubmissionMode {
  ON_BEHALF_OF_UNIT = 'ON_BEHALF_OF_UNIT',
  INDIVIDUAL = 'INDIVIDUAL',
}
registerEnumType(LegalSubmissionMode, {
  name: 'LegalSubmissionMode',
  description: 'For a unit, with its head’s approval, or for oneself, with a declaration (Điều 10.1a).',
});

@InputType({ description: 'Who signed, in what capacity.' })
export class LegalSignatureInput {
  @Field(() => [LegalSigningCapacity], { description: 'Outermost first: [TM, KT] is “TM. …, KT. …”.' })
  capacities!: SigningCapacity[];

  @Field(() => String, { nullable: true, description: 'Office of the signatory, as printed.' })
  office!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the signatory, as printed.' })
  name!: string | null;
}

@InputType({ description: 'One line of Nơi nhận.' })
export class LegalRecipientInput {
  @Field(() => String, { description: 'Who gets it, at most 500 characters: “Website Sở Công Thương”.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What for: “để phổ biến, công bố”.' })
  purpose!: string | null;
}

@InputType({ description: 'The document; what is left out is read from its text.' })
export class LegalContentInput {
  @Field(() => String, { description: 'The whole text, a line per paragraph.' })
  text!: string;

  @Field(() => LegalDocumentType, { nullable: true, description: 'Hình thức văn bản.' })
  type?: DocumentType;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu, in any spelling.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Trích yếu, at most 2,000 characters.' })
  title?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Issuing authorities as they were called on the day.',
  })
  issuers?: string[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it takes effect.' })
  effectiveOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it no longer holds.' })
  expiresOn?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of its subject fields, the first is the main one.',
  })
  fields?: string[];

  @Field(() => [LegalSignatureInput], { nullable: true, description: 'Who signed.' })
  signatures?: LegalSignatureInput[];

  @Field(() => [LegalRecipientInput], {
    nullable: true,
    description: 'Nơi nhận, at most 300; whether it names the website sets the due time (Điều 11.2).',
  })
  recipients?: LegalRecipientInput[];

  @Field(() => LegalUrgency, { nullable: true, description: 'Độ khẩn.' })
  urgency?: UrgencyLevel | null;

  @Field(() => LegalSecrecy, {
    nullable: true,
    description: 'Độ mật; with one, nothing is taken in (Điều 18.1).',
  })
  secrecy?: SecrecyLevel | null;

  @Field(() => ID, { nullable: true, description: 'Id that the upload of the signed file answered with.' })
  originalFileId?: string | null;
}

@InputType({ description: 'A new record with its first text.' })
export class DraftLegalRecordInput {
  @Field(() => LegalSubmissionMode, { description: 'For the unit or for oneself.' })
  mode!: LegalSubmissionMode;

  @Field(() => ID, { nullable: true, description: 'Global id of the unit; needed on behalf of a unit.' })
  unitId?: string | null;

  @Field(() => LegalContentInput, { description: 'The document.' })
  content!: LegalContentInput;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'The document as it shall be; saved as a new revision.' })
export class SaveLegalRecordInput {
  @Field(() => ID, { description: 'Global id of the record.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one keeps nothing.' })
  expectedVersion!: number;

  @Field(() => LegalContentInput, { description: 'The document.' })
  content!: LegalContentInput;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A step of Điều 15, and what is said with it.' })
export class LegalStepInput {
  @Field(() => ID, { description: 'Global id of the record.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; a step on another one is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A word for the next desk.' })
  remark?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For return, decline, sendBack, override and withdraw.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'For return: the reason by its class (Điều 9.2).' })
  reasonCode?: string | null;

  @Field(() => EditionState, { nullable: true, description: 'For sendBack: the earlier step.' })
  to?: EditionState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For submit in one’s own name: “I answer for it” (Điều 10.1a).',
  })
  declaration?: boolean | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'Which returned document is mended and sent again (Điều 9.2).' })
export class ResubmitLegalRecordInput {
  @Field(() => ID, { description: 'Global id of the returned record.' })
  id!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'What was wrong with a posted document (D6).' })
export class CorrectLegalRecordInput {
  @Field(() => ID, { description: 'Global id of the posted record.' })
  id!: string;

  @Field(() => String, {
    description: 'What was wrong, for the public; at most 2,000 characters.',
  })
  note!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'What an officer confirms of a proposed relation.' })
export class ConfirmLegalRelationInput {
  @Field(() => ID, { description: 'Global id of the proposal.' })
  id!: string;

  @Field(() => LegalRelationKind, {
    nullable: true,
    description: 'What it is after all; left out: as proposed.',
  })
  kind?: RelationKind | null;

  @Field(() => ID, { nullable: true, description: 'Global id of another document than the proposed one.' })
  toId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Ids of its parts; left out: as proposed; empty: the whole.',
  })
  provisions?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'From this day; left out: when the citing one takes effect.',
  })
  effectiveOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of a suspension: the first day after it.' })
  until?: string | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A relation that the text does not say after all.' })
export class RejectLegalRelationInput {
  @Field(() => ID, { description: 'Global id of the proposal.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2,000 characters; needed where it takes back what was confirmed.',
  })
  reason?: string | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A confirmed relation that stays although a correction took its words away.' })
export class KeepLegalRelationInput {
  @Field(() => ID, { description: 'Global id of the relation.' })
  id!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}
