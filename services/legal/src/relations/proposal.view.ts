import { Action, PageInfo } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { LegalDocument } from '../public/document.view.ts';
import { LegalRelationKind } from '../public/enums.view.ts';
import type { ProposalRow } from './proposal-row.ts';
import type { RelationKind } from './relation.ts';

@ObjectType({ description: 'What the text says this document is to another; an officer decides on it.' })
export class LegalRelationProposal {
  row!: ProposalRow;

  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => LegalRelationKind, { description: 'What the words say.' })
  kind!: RelationKind;

  @Field(() => String, { description: 'The kind in words: “Bãi bỏ”.' })
  kindName!: string;

  @Field(() => String, { description: 'PROPOSED, CONFIRMED or REJECTED.' })
  state!: string;

  @Field(() => String, { description: 'How the text calls the other document.' })
  cited!: string;

  @Field(() => LegalDocument, {
    nullable: true,
    description: 'The document that is meant, if it is on the portal.',
  })
  target!: LegalDocument | null;

  @Field(() => Boolean, { description: 'Whether number and day agree and nothing else could be meant.' })
  certain!: boolean;

  @Field(() => [String], { description: 'Ids of its parts; empty: the whole.' })
  provisions!: string[];

  @Field(() => [String], { description: 'Parts that the text names and the other document does not have.' })
  missingProvisions!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'From which day, where an officer said so; null is when the document that says it takes effect.',
  })
  effectiveOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of a suspension: the first day after it.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it was confirmed and the latest text that was sent, a correction say, no longer says it (Điều 8.2).',
  })
  wordsGone!: boolean;

  @Field(() => Boolean, { description: 'Whether an officer kept it although its words are gone.' })
  kept!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the text says it: “khoản 2 Điều 5”.' })
  place!: string | null;

  @Field(() => String, { description: 'The words that say it.' })
  quote!: string;

  @Field(() => String, {
    description: 'What follows for the validity of the other document when it is confirmed, as a sentence.',
  })
  effect!: string;

  @Field(() => [Action], { description: 'What the viewer may do now, and why not the rest.' })
  actions!: Action[];
}

@ObjectType({ description: 'One proposed relation of a page.' })
export class LegalRelationProposalEdge {
  @Field(() => String, { description: 'Position of this proposal.' })
  cursor!: string;

  @Field(() => LegalRelationProposal, { description: 'The proposal.' })
  node!: LegalRelationProposal;
}

@ObjectType({ description: 'A page of proposed relations.' })
export class LegalRelationProposalConnection {
  @Field(() => [LegalRelationProposalEdge], { description: 'The longest waiting first.' })
  edges!: LegalRelationProposalEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
