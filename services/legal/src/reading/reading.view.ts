import { EncodingFindingView, Refusal } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { DocumentType } from '../documents/document-type.ts';
import type { SecrecyLevel, UrgencyLevel } from '../intake/marks.ts';
import { LegalRecipient, LegalSignature } from '../public/document-parts.view.ts';
import {
  LegalDivisionKind,
  LegalDocumentType,
  LegalRelationKind,
  LegalSecrecy,
  LegalUrgency,
} from '../public/enums.view.ts';
import { LegalPostingDue } from '../records/record.view.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { DivisionKind } from '../structure/division.ts';

@ObjectType({ description: 'A part that was found in a text.' })
export class LegalOutlineEntry {
  @Field(() => String, { description: 'Stable id as in Akoma Ntoso: art_18__cl_3.' })
  eId!: string;

  @Field(() => LegalDivisionKind, { description: 'What part it is.' })
  kind!: DivisionKind;

  @Field(() => String, { description: 'As written: “Điều 18”.' })
  label!: string;

  @Field(() => String, { description: 'Its heading; may be empty.' })
  heading!: string;

  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 units.' })
  start!: number;
}

@ObjectType({ description: 'What a text says it is to another document.' })
export class LegalReadRelation {
  @Field(() => LegalRelationKind, { description: 'What the words say.' })
  kind!: RelationKind;

  @Field(() => String, { description: 'The kind in words: “Bãi bỏ”.' })
  kindName!: string;

  @Field(() => String, { description: 'How the text calls the other document.' })
  cited!: string;

  @Field(() => String, { description: 'The words that say it.' })
  quote!: string;
}

@ObjectType({
  description:
    'What can be read out of a text, as proposals; nothing of it is kept. Of what bears a secrecy mark only the mark is said.',
})
export class LegalReading {
  @Field(() => LegalSecrecy, {
    nullable: true,
    description: 'The secrecy mark in its header block; with one it is not taken in (Điều 18.1).',
  })
  secrecy!: SecrecyLevel | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'Hình thức văn bản.' })
  type!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu.' })
  number!: string | null;

  @Field(() => String, { description: 'Trích yếu; empty where none was found.' })
  title!: string;

  @Field(() => [String], { description: 'Issuing authorities.' })
  issuers!: string[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it takes effect.' })
  effectiveOn!: string | null;

  @Field(() => LegalUrgency, { nullable: true, description: 'Độ khẩn.' })
  urgency!: UrgencyLevel | null;

  @Field(() => [LegalSignature], { description: 'Who signed, in what capacity.' })
  signatures!: LegalSignature[];

  @Field(() => [LegalRecipient], { description: 'Nơi nhận as the text has it.' })
  recipients!: LegalRecipient[];

  @Field(() => LegalPostingDue, {
    nullable: true,
    description: 'Where Nơi nhận names the website: two working days after signing (Điều 10.2a, 11.2).',
  })
  postingDue!: LegalPostingDue | null;

  @Field(() => [String], { description: 'What the drafter should look at, in words; nothing here blocks.' })
  warnings!: string[];

  @Field(() => [LegalOutlineEntry], { description: 'The larger parts and the articles, in order.' })
  outline!: LegalOutlineEntry[];

  @Field(() => [LegalReadRelation], { description: 'What it says of other documents, in order.' })
  relations!: LegalReadRelation[];

  @Field(() => [EncodingFindingView], {
    description: 'Its places that are not Vietnamese in Unicode (Điều 9.1).',
  })
  damaged!: EncodingFindingView[];

  @Field(() => String, {
    nullable: true,
    description: 'The whole text with what was probably meant; null where nothing is to be mended.',
  })
  mended!: string | null;

  @Field(() => [Refusal], { description: 'Why it would not be received as it stands.' })
  refusals!: Refusal[];
}
