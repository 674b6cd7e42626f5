import { FieldReference, Node, PageInfo, SectionReference, UnitReference } from '@portal/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { BylineEntryView, Origin } from '../contents/byline.view.ts';
import type { DocumentNode } from '../contents/edition-content.ts';
import { Attachment, Picture } from '../contents/file.view.ts';
import { RecordStanding } from '../review-dates/record-review.view.ts';
import type { PublicItem } from '../public/public-item.ts';
import { FactView } from './fact.view.ts';
import { KIND_CODES, KINDS } from './kinds.ts';
import type { KindCode } from './kinds.ts';
import { Validity } from './validity.view.ts';

/** The codes of the descriptors as an enum of the API. */
export const ContentKind = Object.fromEntries(KIND_CODES.map((code) => [code, code])) as {
  [Code in KindCode]: Code;
};
export type ContentKind = KindCode;
registerEnumType(ContentKind, {
  name: 'ContentKind',
  description: 'The classes of content of Điều 8.',
  valuesConfig: Object.fromEntries(
    Object.entries(KINDS).map(([code, { name, article }]) => [
      code,
      { description: `${name.vi}: ${name.en.toLowerCase()} (${article}).` },
    ]),
  ),
});

@ObjectType({ description: 'That an item was taken down; the notice stays at its address (D17).' })
export class Withdrawal {
  @Field(() => GraphQLDateTime, { description: 'When it was taken down.' })
  at!: Date;

  @Field(() => String, { description: 'The public notice.' })
  reason!: string;
}

@ObjectType({ description: 'What was corrected after posting (đính chính, D6).' })
export class Correction {
  @Field(() => GraphQLDateTime, { description: 'When the corrected text was posted.' })
  at!: Date;

  @Field(() => String, { description: 'The public note.' })
  note!: string;
}

@InterfaceType({
  implements: Node,
  description:
    'What the public sees of an item: its posted edition. Of a withdrawn one only title and notice are left.',
})
export abstract class ContentItem {
  /** The public row it was made of; no field of the API. */
  row!: PublicItem;

  @Field(() => ID, { description: 'Global id, the same for all editions.' })
  id!: string;

  @Field(() => ContentKind, { description: 'Its class.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'Its class in the reader’s language.' })
  kindName!: string;

  @Field(() => String, { nullable: true, description: 'Its address at this portal, for ever (D17).' })
  permalink!: string | null;

  @Field(() => SectionReference, { description: 'The section it stands in.' })
  section!: SectionReference;

  @Field(() => FieldReference, { nullable: true, description: 'Its subject field.' })
  field!: FieldReference | null;

  @Field(() => String, { description: 'Title; a withdrawn item keeps it.' })
  title!: string;

  @Field(() => String, { description: 'Two or three sentences; empty when withdrawn.' })
  summary!: string;

  @Field(() => GraphQLJSON, {
    description: 'The text as a document of schema/document; without blocks when withdrawn.',
  })
  document!: DocumentNode;

  @Field(() => [FactView], {
    description: 'What only its kind has, in order and in the reader’s language; empty when withdrawn.',
  })
  facts!: FactView[];

  @Field(() => Validity, {
    nullable: true,
    description: 'For how long it is on show; null for kinds without an end (Điều 8.8).',
  })
  validity!: Validity | null;

  @Field(() => Boolean, {
    description:
      'Whether search engines and lists for machines may hold it; false once its time is over (Điều 18.2).',
  })
  indexed!: boolean;

  @Field(() => String, { description: 'schema.org type of its page: CreativeWork or a subtype.' })
  schemaType!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the event took place; news only.' })
  eventAt!: Date | null;

  @Field(() => [BylineEntryView], { description: 'Who is named, as on the day of posting (D26).' })
  byline!: BylineEntryView[];

  @Field(() => Origin, {
    nullable: true,
    description: 'Own work, collected or an official report (Điều 7.2).',
  })
  origin!: Origin | null;

  @Field(() => String, { nullable: true, description: 'Where it was taken from ("nguồn", Điều 4.1).' })
  source!: string | null;

  @Field(() => UnitReference, { nullable: true, description: 'The unit that supplied it.' })
  unit!: UnitReference | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was posted.' })
  publishedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its public face last changed.' })
  updatedAt!: Date | null;

  @Field(() => String, { description: 'Language tag (BCP 47).' })
  language!: string;

  @Field(() => [Attachment], { description: 'Files to download.' })
  attachments!: Attachment[];

  @Field(() => Picture, { nullable: true, description: 'Its picture.' })
  cover!: Picture | null;

  @Field(() => RecordStanding, {
    nullable: true,
    description: 'Of a record that is looked at again and again: when last, and by whose unit (Điều 10.2b).',
  })
  review!: RecordStanding | null;

  @Field(() => [Correction], { description: 'What was corrected since it was posted, latest first.' })
  corrections!: Correction[];

  @Field(() => Withdrawal, {
    nullable: true,
    description: 'Set when it was taken down; its page answers 410.',
  })
  withdrawal!: Withdrawal | null;
}

@ObjectType({ description: 'One item of a page.' })
export class ContentItemEdge {
  @Field(() => String, { description: 'Position of this item.' })
  cursor!: string;

  @Field(() => ContentItem, { description: 'The item.' })
  node!: ContentItem;
}

@ObjectType({ description: 'A page of published items.' })
export class ContentItemConnection {
  @Field(() => [ContentItemEdge], { description: 'Newest first.' })
  edges!: ContentItemEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
