import { Action, Node, PageInfo, Refusal } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AuthorityRow } from './authority-row.ts';

const KEY = { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' };
const NAME = { description: 'As it is called in its time.' };
const ABBREVIATION = { nullable: true, description: 'As in numbers: “BCT”.' };
const OTHER_NAMES = { nullable: true, description: 'Other spellings that stand on documents.' };
const BASIS = { description: 'The decision by which it was set up.' };

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

@InputType({ description: 'An authority whose documents we have.' })
export class AddLegalAuthorityInput {
  @Field(() => String, NAME)
  name!: string;

  @Field(() => String, ABBREVIATION)
  abbreviation?: string | null;

  @Field(() => [String], OTHER_NAMES)
  otherNames?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its first day; left out: not known.' })
  validFrom?: string | null;

  @Field(() => String, BASIS)
  basis!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'From a day on another authority does the work of these.' })
export class SucceedLegalAuthorityInput {
  @Field(() => [ID], {
    description: 'Global ids of those that end: one renamed, or several that become one.',
  })
  ids!: string[];

  @Field(() => GraphQLLocalDate, { description: 'The first day of the new one.' })
  from!: string;

  @Field(() => String, NAME)
  name!: string;

  @Field(() => String, ABBREVIATION)
  abbreviation?: string | null;

  @Field(() => [String], OTHER_NAMES)
  otherNames?: string[] | null;

  @Field(() => String, BASIS)
  basis!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
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
  @Field(() => [Action], { description: 'Adding and succeeding, each with the reasons why not.' })
  actions!: Action[];
}
