import {
  Action,
  EditionState,
  FieldReference,
  Node,
  PageInfo,
  PersonReference,
  Refusal,
  SectionReference,
  UnitReference,
} from '@portal/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BylineEntryView, Origin } from '../contents/byline.view.ts';
import type { DocumentNode } from '../contents/edition-content.ts';
import { Attachment, Picture } from '../contents/file.view.ts';
import { ContentItem, ContentKind } from '../kinds/content-item.view.ts';
import type { Details } from '../kinds/details.ts';
import { FactView } from '../kinds/fact.view.ts';
import type { EditionRow } from './edition-row.ts';
import { SubmissionMode } from './edition.inputs.ts';
import { Remark, ReviewStep } from './review-step.view.ts';

/** Fields without a value here (text, timeline, actions …) are resolved in edition-fields.resolver.ts, batched. */
@Directive('@key(fields: "id")')
@ObjectType('Edition', {
  implements: Node,
  description:
    'One version of an item on its way to the public page; for its author, its unit’s heads and the board.',
})
export class EditionView {
  /** The row it was made of; no field of the API. */
  row!: EditionRow;

  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'First, second … edition of its item.' })
  number!: number;

  @Field(() => Int, {
    description: 'Rises with every step and every saved text; each command names the one it read.',
  })
  version!: number;

  @Field(() => EditionState, { description: 'Where it stands.' })
  state!: EditionState;

  @Field(() => String, { description: 'Where it stands, in the reader’s language.' })
  stateName!: string;

  @Field(() => ContentKind, { description: 'Its class.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'Its class in the reader’s language.' })
  kindName!: string;

  @Field(() => SubmissionMode, { description: 'For a unit or for oneself (Điều 10.1a).' })
  mode!: SubmissionMode;

  @Field(() => ContentItem, {
    nullable: true,
    description: 'The public face of its item, once there is one.',
  })
  item!: ContentItem | null;

  @Field(() => String, { description: 'Title; may be empty in a draft.' })
  title!: string;

  @Field(() => String, { description: 'Summary.' })
  summary!: string;

  @Field(() => GraphQLJSON, { description: 'The text as a document of schema/document.' })
  document!: DocumentNode;

  @Field(() => SectionReference, { description: 'The section it is meant for.' })
  section!: SectionReference;

  @Field(() => FieldReference, { nullable: true, description: 'Its subject field.' })
  field!: FieldReference | null;

  @Field(() => UnitReference, { nullable: true, description: 'The unit it is submitted for.' })
  unit!: UnitReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'Who created it.' })
  author!: PersonReference | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the event took place.' })
  eventAt!: Date | null;

  @Field(() => Origin, { description: 'Own work, collected or an official report.' })
  origin!: Origin;

  @Field(() => String, { nullable: true, description: 'Where it was taken from.' })
  source!: string | null;

  @Field(() => GraphQLJSON, {
    description: 'The values of its kind’s own fields by name, as EditionContentInput takes them.',
  })
  details!: Details;

  @Field(() => [FactView], { description: 'The same for reading, in order and in the reader’s language.' })
  facts!: FactView[];

  @Field(() => [BylineEntryView], { description: 'Who is named.' })
  byline!: BylineEntryView[];

  @Field(() => [Attachment], { description: 'Attached files.' })
  attachments!: Attachment[];

  @Field(() => Picture, { nullable: true, description: 'Its picture.' })
  cover!: Picture | null;

  @Field(() => [ReviewStep], { description: 'All steps so far, oldest first.' })
  timeline!: ReviewStep[];

  @Field(() => [Remark], { description: 'All remarks, oldest first.' })
  remarks!: Remark[];

  @Field(() => [Action], { description: 'What the viewer may do now, and why not the rest.' })
  actions!: Action[];

  @Field(() => GraphQLDateTime, { description: 'Since when it stands where it stands.' })
  enteredStateAt!: Date;

  @Field(() => EditionView, { nullable: true, description: 'The returned edition that this one answers.' })
  resubmits!: EditionView | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Thường trực first had it.' })
  firstReceivedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When Thường trực accepted it; this date counts (Điều 10.3).',
  })
  acceptedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was posted.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether its author has taken responsibility (Điều 10.1a, individual mode).',
  })
  declaration!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When its text was last saved.' })
  lastSavedAt!: Date;
}

@ObjectType({ description: 'What a command answers: the edition as it is now, or all reasons why not.' })
export class EditionPayload {
  @Field(() => EditionView, { nullable: true, description: 'Null when refused.' })
  edition!: EditionView | null;

  @Field(() => [Refusal], { description: 'Empty when done.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'One edition of a page.' })
export class EditionEdge {
  @Field(() => String, { description: 'Position of this edition.' })
  cursor!: string;

  @Field(() => EditionView, { description: 'The edition.' })
  node!: EditionView;
}

@ObjectType({ description: 'A page of editions.' })
export class EditionConnection {
  @Field(() => [EditionEdge], { description: 'In order.' })
  edges!: EditionEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
