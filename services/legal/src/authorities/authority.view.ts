import { Action, Node, PageInfo, PersonReference, Refusal } from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityRow } from './authority-row.ts';

export const NAME = { description: 'As it is called in its time.' };
export const ABBREVIATION = { nullable: true, description: 'As in numbers: “BCT”.' };
export const BASIS = { description: 'The decision by which it was set up.' };

@ObjectType({ description: 'What the register said of an authority until it was corrected.' })
export class LegalAuthorityCorrection {
  @Field(() => String, { description: 'The name it had in the register.' })
  name!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its first day in the register.' })
  validFrom!: string | null;

  @Field(() => String, { description: 'The decision that stood there.' })
  basis!: string;

  @Field(() => String, { description: 'What was wrong, and by what it is known.' })
  reason!: string;

  @Field(() => PersonReference, { nullable: true, description: 'Who put it right.' })
  person!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description: 'A body that issues documents, as it is called in its time (Điều 8.2).',
})
export class LegalAuthority extends Node {
  row!: AuthorityRow;

  @Field(() => String, NAME)
  name!: string;

  @Field(() => String, ABBREVIATION)
  abbreviation!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its first day; null: not known.' })
  validFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it is no longer; null while it is.',
  })
  validUntil!: string | null;

  @Field(() => String, BASIS)
  basis!: string;

  @Field(() => LegalAuthority, { nullable: true, description: 'Who does its work since it ended.' })
  successor!: LegalAuthority | null;

  @Field(() => [LegalAuthority], { description: 'Whose work it took over.' })
  predecessors!: LegalAuthority[];

  @Field(() => [LegalAuthority], {
    description: 'Itself and all whose work it has taken over, near or far, in the order of their time.',
  })
  line!: LegalAuthority[];

  @Field(() => Int, { description: 'How many posted documents bear its name and are of its time.' })
  documentCount!: number;

  @Field(() => Int, { description: 'Grows by one with each correction; from 1.' })
  version!: number;

  @Field(() => [LegalAuthorityCorrection], {
    description: 'What the register said before, the latest first; for whoever keeps it, empty for others.',
  })
  corrections!: LegalAuthorityCorrection[];
}

@ObjectType({ description: 'One authority of a page.' })
export class LegalAuthorityEdge {
  @Field(() => String, { description: 'Position of this authority.' })
  cursor!: string;

  @Field(() => LegalAuthority, { description: 'The authority.' })
  node!: LegalAuthority;
}

@ObjectType({ description: 'A page of the register.' })
export class LegalAuthorityConnection {
  @Field(() => [LegalAuthorityEdge], { description: 'By name.' })
  edges!: LegalAuthorityEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What became of it: the authority as it is now, or all reasons why not.' })
export class LegalAuthorityPayload {
  @Field(() => LegalAuthority, { nullable: true, description: 'Null when refused.' })
  authority!: LegalAuthority | null;

  @Field(() => [Refusal], { description: 'Empty when done.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What the viewer may do to the register.' })
export class LegalAuthorityRegister {
  @Field(() => [Action], { description: 'Adding, succeeding and correcting, each with the reasons why not.' })
  actions!: Action[];
}
