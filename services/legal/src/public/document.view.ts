import { FieldReference, Node, PageInfo, UnitReference } from '@portal/kit';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { DocumentType } from '../documents/document-type.ts';
import type { UrgencyLevel } from '../intake/marks.ts';
import type { SigningCapacity } from '../intake/signature.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { DivisionKind } from '../structure/division.ts';
import type { ForceChange, ForceStatus } from '../validity/force.ts';
import {
  LegalDirection,
  LegalDivisionKind,
  LegalDocumentType,
  LegalForceEvent,
  LegalForceStatus,
  LegalRelationKind,
  LegalSigningCapacity,
  LegalUrgency,
} from './enums.view.ts';
import type { PublicDocument } from './public-document.ts';

@ObjectType({ description: 'Who signed, in what capacity.' })
export class LegalSignature {
  @Field(() => [LegalSigningCapacity], { description: 'Outermost first: [TM, KT] is “TM. …, KT. …”.' })
  capacities!: SigningCapacity[];

  @Field(() => String, { nullable: true, description: 'Office of the signatory, as printed.' })
  office!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the signatory, as printed.' })
  name!: string | null;
}

@ObjectType({ description: 'One line of Nơi nhận (Điều 11.2).' })
export class LegalRecipient {
  @Field(() => String, { description: 'Who gets it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'For what, as in brackets.' })
  purpose!: string | null;
}

@ObjectType({ description: 'The signed file as it was issued (Điều 8.2).' })
export class LegalOriginal {
  fileId!: string;

  @Field(() => String, { description: 'Name under which it is saved.' })
  name!: string;

  @Field(() => String, { description: 'Address at this portal.' })
  url!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hex.' })
  checksum!: string;

  @Field(() => String, { description: 'Media type, found from its bytes: `application/pdf`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;
}

@ObjectType({
  description: 'One text of a document that was posted: the first, or a correction (đính chính, D6).',
})
export class LegalEdition {
  @Field(() => Int, { description: 'The first is 1; give it as `edition` to read its text.' })
  number!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was posted.' })
  postedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with the one before; null of the first.',
  })
  note!: string | null;
}

@ObjectType({ description: 'A part of a document with its permanent address.' })
export class LegalDivision {
  @Field(() => String, {
    description: 'Stable id as in Akoma Ntoso: art_18__cl_3; the fragment of its address.',
  })
  eId!: string;

  @Field(() => LegalDivisionKind, { description: 'What part it is.' })
  kind!: DivisionKind;

  @Field(() => String, { description: 'As written: “Điều 18”, “3”, “a”.' })
  label!: string;

  @Field(() => String, { description: 'Its heading; may be empty.' })
  heading!: string;

  @Field(() => String, { description: 'Its own words, a line per paragraph.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The part in which it lies.' })
  parent!: string | null;

  @Field(() => Int, { description: 'How deep it lies; 0 is not within another part.' })
  depth!: number;

  @Field(() => LegalForceEvent, {
    nullable: true,
    description: 'What has become of this part by the day asked for: ended or changed; null is as it was.',
  })
  changed!: ForceChange['what'] | null;
}

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

@ObjectType({ description: 'One value that the list can be cut by.' })
export class LegalFacetValue {
  @Field(() => String, { description: 'Code of the type or field, name of the issuer, or the year.' })
  value!: string;

  @Field(() => String, { description: 'What to call it; of a field its code, whose name the register has.' })
  name!: string;

  @Field(() => Int, { description: 'How many documents.' })
  count!: number;
}

@ObjectType({ description: 'What the list can be cut by (Điều 8.2), the busiest first.' })
export class LegalFacets {
  @Field(() => [LegalFacetValue], { description: 'By type.' })
  types!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By subject field.' })
  fields!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By issuing authority.' })
  issuers!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By year of issue.' })
  years!: LegalFacetValue[];
}
