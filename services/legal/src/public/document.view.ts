import { FieldReference, Node, PageInfo, UnitReference } from '@portal/kit';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { DocumentType } from '../documents/document-type.ts';
import type { UrgencyLevel } from '../intake/marks.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { ForceChange, ForceStatus } from '../validity/force.ts';
import {
  LegalDivision,
  LegalEdition,
  LegalOriginal,
  LegalRecipient,
  LegalSignature,
} from './document-parts.view.ts';
import {
  LegalDirection,
  LegalDocumentType,
  LegalForceEvent,
  LegalForceStatus,
  LegalRelationKind,
  LegalUrgency,
} from './enums.view.ts';
import type { PublicDocument } from './public-document.ts';

@ObjectType({ description: 'A change of validity, and by which document.' })
export class LegalForceChange {
  @Field(() => GraphQLLocalDate, { description: 'The day on which it takes place.' })
  on!: string;

  @Field(() => LegalForceEvent, { description: 'What happens.' })
  what!: ForceChange['what'];

  @Field(() => LegalDocument, { nullable: true, description: 'By which document; null: by its own words.' })
  by!: LegalDocument | null;

  @Field(() => [String], { description: 'Ids of the parts concerned; empty: the whole.' })
  provisions!: string[];
}

@ObjectType({ description: 'Whether a document holds on a day, and why.' })
export class LegalValidity {
  @Field(() => GraphQLLocalDate, { description: 'The day asked for.' })
  asOf!: string;

  @Field(() => LegalForceStatus, { description: 'The status on that day.' })
  status!: ForceStatus;

  @Field(() => String, { description: 'The status in the reader’s language.' })
  statusName!: string;

  @Field(() => [LegalForceChange], { description: 'What makes it so.' })
  because!: LegalForceChange[];
}

@ObjectType({ description: 'Days on which a document has one status.' })
export class LegalForcePeriod {
  @Field(() => GraphQLLocalDate, { description: 'The first of them.' })
  from!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day that is no longer of them; null = it lasts.',
  })
  until!: string | null;

  @Field(() => LegalForceStatus, { description: 'The status on each of them.' })
  status!: ForceStatus;

  @Field(() => String, { description: 'The status in the reader’s language.' })
  statusName!: string;

  @Field(() => [LegalForceChange], { description: 'What happens on the first of them.' })
  changes!: LegalForceChange[];
}

@ObjectType({ description: 'A confirmed relation, seen from one of its two documents.' })
export class LegalRelation {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => LegalRelationKind, { description: 'Its kind.' })
  kind!: RelationKind;

  @Field(() => LegalDirection, { description: 'From which end it is seen.' })
  direction!: 'OUTGOING' | 'INCOMING';

  @Field(() => String, { description: 'What to call it from here: “Thay thế”, “Được thay thế bởi”.' })
  name!: string;

  otherId!: string;

  @Field(() => LegalDocument, { nullable: true, description: 'The document at the other end.' })
  document!: LegalDocument | null;

  @Field(() => [String], { description: 'Ids of the parts of the target concerned; empty: the whole.' })
  provisions!: string[];

  @Field(() => String, { nullable: true, description: 'Id of the part in which it is said.' })
  saidIn!: string | null;

  @Field(() => String, { description: 'The words that say it.' })
  quote!: string;
}

@ObjectType({ description: 'One relation of a page.' })
export class LegalRelationEdge {
  @Field(() => String, { description: 'Position of this relation.' })
  cursor!: string;

  @Field(() => LegalRelation, { description: 'The relation.' })
  node!: LegalRelation;
}

@ObjectType({ description: 'A page of relations.' })
export class LegalRelationConnection {
  @Field(() => [LegalRelationEdge], { description: 'In order of being found.' })
  edges!: LegalRelationEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A basis of a document that no longer holds (Điều 8.2).' })
export class LegalLostBasis {
  @Field(() => LegalDocument, { nullable: true, description: 'The document that ended, or a part of it.' })
  document!: LegalDocument | null;

  @Field(() => String, { nullable: true, description: 'Id of the part that is gone; null: the whole.' })
  place!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The first day without it.' })
  since!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'A legal or administrative document as the public reads it (Điều 8.2); of a withdrawn one only the notice is left.',
})
export class LegalDocument extends Node {
  /** The public row it was made of; no field of the API. */
  row!: PublicDocument;

  @Field(() => String, {
    description: 'Its address at this portal, for ever (D17); parts are fragments of it.',
  })
  permalink!: string;

  @Field(() => LegalDocumentType, { description: 'Hình thức văn bản.' })
  type!: DocumentType;

  @Field(() => String, { description: 'The type in words: “Nghị định”.' })
  typeName!: string;

  @Field(() => Boolean, { description: 'Whether it is a legal normative document; else administrative.' })
  normative!: boolean;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu; not unique by itself.' })
  number!: string | null;

  @Field(() => String, { description: 'Trích yếu.' })
  title!: string;

  @Field(() => [String], { description: 'Issuing authorities as they were called on the day.' })
  issuers!: string[];

  @Field(() => String, { nullable: true, description: 'Place of issue.' })
  place!: string | null;

  @Field(() => [LegalSignature], { description: 'Who signed.' })
  signatures!: LegalSignature[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it takes effect.' })
  effectiveOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it no longer holds by its own words.',
  })
  expiresOn!: string | null;

  @Field(() => [FieldReference], { description: 'Its subject fields.' })
  fields!: FieldReference[];

  @Field(() => UnitReference, { nullable: true, description: 'The unit that supplied it.' })
  unit!: UnitReference | null;

  @Field(() => [LegalRecipient], { description: 'Nơi nhận.' })
  recipients!: LegalRecipient[];

  @Field(() => LegalUrgency, { nullable: true, description: 'Độ khẩn.' })
  urgency!: UrgencyLevel | null;

  @Field(() => LegalOriginal, { nullable: true, description: 'The signed file.' })
  original!: LegalOriginal | null;

  @Field(() => GraphQLDateTime, { description: 'When it was posted.' })
  publishedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When its page last changed.' })
  updatedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was taken down; null while it is up.',
  })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The public notice of a withdrawal.' })
  withdrawalReason!: string | null;

  @Field(() => LegalValidity, { description: 'Whether it holds, today or on another day.' })
  validity!: LegalValidity;

  @Field(() => [LegalDivision], {
    description: 'All its parts in order, each with what has become of it by the day.',
  })
  divisions!: LegalDivision[];

  @Field(() => [LegalEdition], {
    description: 'All texts that were ever posted of it, the present one first; of a withdrawn one none.',
  })
  editions!: LegalEdition[];

  @Field(() => LegalRelationConnection, { description: 'What it is to others, and they to it.' })
  relations!: LegalRelationConnection;

  @Field(() => [LegalForcePeriod], {
    description:
      'When it holds, from its first day to the last, as known today; before the first it does not hold yet.',
  })
  periods!: LegalForcePeriod[];

  @Field(() => [LegalLostBasis], {
    description: 'What it rests on or implements and that no longer holds, wholly or in the part it names.',
  })
  lostBases!: LegalLostBasis[];

  @Field(() => String, { description: 'Akoma Ntoso 3.0 of its text.' })
  akomaNtoso!: string;

  @Field(() => GraphQLJSON, { description: 'schema.org Legislation, as JSON-LD.' })
  jsonLd!: unknown;
}

@ObjectType({ description: 'One document of a page.' })
export class LegalDocumentEdge {
  @Field(() => String, { description: 'Position of this document.' })
  cursor!: string;

  @Field(() => LegalDocument, { description: 'The document.' })
  node!: LegalDocument;
}

@ObjectType({ description: 'A page of documents.' })
export class LegalDocumentConnection {
  @Field(() => [LegalDocumentEdge], { description: 'Latest issued first.' })
  edges!: LegalDocumentEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
