import {
  Action,
  DueSpan,
  EditionState,
  Node,
  PageInfo,
  PersonReference,
  Refusal,
  UnitReference,
} from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { DocumentType } from '../documents/document-type.ts';
import { LegalOriginal, LegalRecipient, LegalSignature } from '../public/document-parts.view.ts';
import { LegalDocument } from '../public/document.view.ts';
import { LegalDocumentType } from '../public/enums.view.ts';
import { LegalRelationProposal } from '../relations/proposal.view.ts';
import type { RecordRow } from './record-row.ts';

@ObjectType({
  description: 'When a document has to have been supplied, and how that was counted (Điều 10.2a).',
})
export class LegalPostingDue {
  @Field(() => GraphQLDateTime, { description: 'The last instant that is on time.' })
  due!: Date;

  @Field(() => [DueSpan], { description: 'The way from the day of signing to it.' })
  spans!: DueSpan[];
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'A document on its way through the steps (Điều 15), for its author, its unit’s heads and the board.',
})
export class LegalRecord extends Node {
  row!: RecordRow;

  @Field(() => EditionState, { description: 'Where it stands.' })
  state!: EditionState;

  @Field(() => String, { description: 'Where it stands, in the reader’s language.' })
  stateName!: string;

  @Field(() => Int, { description: 'Give it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Trích yếu; may be empty in a draft.' })
  title!: string;

  @Field(() => UnitReference, { nullable: true, description: 'The unit it is submitted for.' })
  unit!: UnitReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'Who created it.' })
  author!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'Since when it stands where it stands.' })
  enteredStateAt!: Date;

  @Field(() => LegalDocumentType, { description: 'Hình thức văn bản.' })
  type!: DocumentType;

  @Field(() => String, { description: 'The type in words: “Nghị định”.' })
  typeName!: string;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu.' })
  number!: string | null;

  @Field(() => [String], { description: 'Issuing authorities.' })
  issuers!: string[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it takes effect.' })
  effectiveOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it no longer holds.' })
  expiresOn!: string | null;

  @Field(() => [String], { description: 'Codes of its subject fields.' })
  fieldCodes!: string[];

  @Field(() => [LegalSignature], { description: 'Who signed.' })
  signatures!: LegalSignature[];

  @Field(() => [LegalRecipient], { description: 'Nơi nhận.' })
  recipients!: LegalRecipient[];

  @Field(() => String, { description: 'The whole text.' })
  text!: string;

  @Field(() => LegalOriginal, { nullable: true, description: 'The signed file.' })
  original!: LegalOriginal | null;

  @Field(() => [String], { description: 'What the drafter should look at, in words; nothing here blocks.' })
  warnings!: string[];

  @Field(() => LegalPostingDue, {
    nullable: true,
    description: 'Where Nơi nhận names the website: two working days after signing (Điều 10.2a, 11.2).',
  })
  postingDue!: LegalPostingDue | null;

  @Field(() => [LegalRelationProposal], {
    description:
      'What it says of other documents, once it was sent; a correction shows what the posted text says.',
  })
  proposals!: LegalRelationProposal[];

  @Field(() => String, {
    nullable: true,
    description: 'Of a correction what was wrong, for the public; null of every other record (D6).',
  })
  correctionNote!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a correction the global id of the record that it replaces when it is posted.',
  })
  correctsId!: string | null;

  @Field(() => LegalRecord, {
    nullable: true,
    description: 'The returned record that this one answers (Điều 9.2).',
  })
  resubmits!: LegalRecord | null;

  @Field(() => LegalRecord, {
    nullable: true,
    description:
      'Of a returned record the one with which it was sent again; null where the viewer may not read it (Điều 9.2).',
  })
  resubmittedAs!: LegalRecord | null;

  @Field(() => LegalDocument, { nullable: true, description: 'Its public face, once it is posted.' })
  document!: LegalDocument | null;

  @Field(() => [Action], { description: 'What the viewer may do now, and why not the rest.' })
  actions!: Action[];
}

@ObjectType({ description: 'What a command answers: the record as it is now, or all reasons why not.' })
export class LegalRecordPayload {
  @Field(() => LegalRecord, { nullable: true, description: 'Null when refused.' })
  record!: LegalRecord | null;

  @Field(() => [Refusal], { description: 'Empty when done.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'One record of a page.' })
export class LegalRecordEdge {
  @Field(() => String, { description: 'Position of this record.' })
  cursor!: string;

  @Field(() => LegalRecord, { description: 'The record.' })
  node!: LegalRecord;
}

@ObjectType({ description: 'A page of records.' })
export class LegalRecordConnection {
  @Field(() => [LegalRecordEdge], { description: 'In order.' })
  edges!: LegalRecordEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
