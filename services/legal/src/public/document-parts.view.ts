import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SigningCapacity } from '../intake/signature.ts';
import type { DivisionKind } from '../structure/division.ts';
import type { ForceChange } from '../validity/force.ts';
import { LegalDivisionKind, LegalForceEvent, LegalSigningCapacity } from './enums.view.ts';

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
  @Field(() => ID, { description: 'Give it back as originalFileId to keep it.' })
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

@ObjectType({ description: 'Words of a part that name a place in the same text, or a document.' })
export class LegalTextLink {
  @Field(() => Int, { description: 'Where the words begin in `text`, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end; behind the last one.' })
  end!: number;

  @Field(() => String, {
    description: 'Address at this portal: `#art_18` in this text, or the permanent one of another document.',
  })
  href!: string;
}

@ObjectType({ description: 'A part of a document with its permanent address.' })
export class LegalDivision {
  /** Of all parts of the same text, found together when somebody asks. */
  linksByPart!: () => Promise<ReadonlyMap<string, LegalTextLink[]>>;

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
