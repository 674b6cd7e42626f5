import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { BylinePart, Origin } from '../contents/byline.view.ts';
import { ContentKind } from '../kinds/content-item.view.ts';

export enum SubmissionMode {
  ON_BEHALF_OF_UNIT = 'ON_BEHALF_OF_UNIT',
  INDIVIDUAL = 'INDIVIDUAL',
}
registerEnumType(SubmissionMode, {
  name: 'SubmissionMode',
  description: 'For a unit, with its head’s approval, or for oneself, with a declaration (Điều 10.1a).',
});

@InputType({ description: 'Somebody who is named for the item.' })
export class BylineInput {
  @Field(() => String, { description: 'Name to print.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office to print.' })
  office?: string | null;

  @Field(() => BylinePart, { description: 'What this person did.' })
  part!: BylinePart;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of what is paid; where one has a share, all have, and they make 100 (Điều 7.2a).',
  })
  share?: number | null;

  @Field(() => ID, { nullable: true, description: 'Global id, if it is a person of the portal.' })
  personId?: string | null;
}

@InputType({ description: 'An uploaded file to go with the item.' })
export class AttachmentInput {
  @Field(() => ID, { description: 'Id that the upload answered with.' })
  fileId!: string;

  @Field(() => String, { nullable: true, description: 'What is written beside it.' })
  caption?: string | null;
}

@InputType({ description: 'The picture of the item.' })
export class PictureInput {
  @Field(() => ID, { description: 'Id that the upload answered with.' })
  fileId!: string;

  @Field(() => String, { description: 'What it shows, for those who cannot see it.' })
  alt!: string;

  @Field(() => String, { nullable: true, description: 'What is written under it.' })
  caption?: string | null;
}

@InputType({ description: 'The whole content of an edition; saving replaces it by a new revision.' })
export class EditionContentInput {
  @Field(() => String, { description: 'Title, at most 300 characters.' })
  title!: string;

  @Field(() => String, { description: 'Summary, at most 2,000 characters.' })
  summary!: string;

  @Field(() => GraphQLJSON, { description: 'Document of schema/document; every block has its stable id.' })
  document!: unknown;

  @Field(() => String, { description: 'Code of the section.' })
  section!: string;

  @Field(() => String, { nullable: true, description: 'Code of the field.' })
  field?: string | null;

  @Field(() => Origin, { description: 'Own work, collected or an official report.' })
  origin!: Origin;

  @Field(() => [BylineInput], { description: 'Who is named, in order.' })
  byline!: BylineInput[];

  @Field(() => String, { nullable: true, description: 'Source; needed when collected.' })
  source?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the event took place; news only.' })
  eventAt?: Date | null;

  @Field(() => [AttachmentInput], { description: 'Files to download, in order.' })
  attachments!: AttachmentInput[];

  @Field(() => PictureInput, { nullable: true, description: 'Its picture; encouraged (Điều 10.1a).' })
  cover?: PictureInput | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'An object with the values of the kind’s own fields by name, as ContentKindDescriptor.details tells their types; empty ones may be left out.',
  })
  details?: unknown;
}

@InputType({ description: 'A new item with its first edition.' })
export class DraftEditionInput {
  @Field(() => ContentKind, { description: 'Its class; it cannot change later.' })
  kind!: ContentKind;

  @Field(() => SubmissionMode, { description: 'For the unit or for oneself.' })
  mode!: SubmissionMode;

  @Field(() => ID, { nullable: true, description: 'Global id of the unit; needed on behalf of a unit.' })
  unitId?: string | null;

  @Field(() => EditionContentInput, { description: 'What there is so far.' })
  content!: EditionContentInput;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'A saved state of the text; saving never refuses damaged encoding (D16).' })
export class SaveRevisionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one keeps nothing.' })
  expectedVersion!: number;

  @Field(() => EditionContentInput, { description: 'The whole content.' })
  content!: EditionContentInput;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
