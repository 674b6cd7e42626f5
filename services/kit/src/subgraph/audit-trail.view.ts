import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { PersonReference } from './references.view.ts';
import { PageInfo } from './shared.view.ts';

@Directive('@shareable')
@ObjectType('AuditEntry', { description: 'One act in the audit chain of a thing (D9).' })
export class AuditEntryView {
  @Field(() => Int, { description: 'Its place in the chain, from 1 without gap.' })
  seq!: number;

  @Field(() => String, { description: 'The command, by its name in the API.' })
  command!: string;

  @Field(() => String, { description: 'What was done, in the reader’s language.' })
  commandName!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => PersonReference, {
    nullable: true,
    description: 'Who; null for the portal itself, or once erased.',
  })
  person!: PersonReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'For whom, when by delegation (TUQ.).' })
  onBehalfOf!: PersonReference | null;

  @Field(() => String, { nullable: true, description: 'In which role, in the reader’s language.' })
  roleName!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or remark that was given.' })
  remark!: string | null;

  @Field(() => Boolean, {
    description: 'Whether person and remark were erased by request (law 91/2025/QH15).',
  })
  erased!: boolean;

  @Field(() => String, { description: 'SHA-256 over this row and the digest of the one before it.' })
  digest!: string;
}

@Directive('@shareable')
@ObjectType('AuditEntryEdge', { description: 'One act of a page.' })
export class AuditEntryEdge {
  @Field(() => String, { description: 'Position of this act.' })
  cursor!: string;

  @Field(() => AuditEntryView, { description: 'The act.' })
  node!: AuditEntryView;
}

@Directive('@shareable')
@ObjectType('AuditEntryConnection', { description: 'A page of a chain, latest first.' })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: 'In order.' })
  edges!: AuditEntryEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
