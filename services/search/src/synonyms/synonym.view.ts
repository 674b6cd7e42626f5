import { globalId, PersonReference, Refusal } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { SynonymRow } from './synonyms.query.ts';

@ObjectType('Synonym', {
  description:
    'Two names of one thing, as TTHC and thủ tục hành chính: who types one finds the other (Điều 8.2).',
})
export class SynonymView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'One name, mostly the abbreviation.' })
  term!: string;

  @Field(() => String, { description: 'The other name.' })
  means!: string;

  @Field(() => PersonReference, { nullable: true, description: 'Who added it; null = begun with.' })
  addedBy!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  addedAt!: Date;
}

@InputType({ description: 'Two names of one thing.' })
export class AddSynonymInput {
  @Field(() => String, { description: 'One name, 1 to 6 words.' })
  term!: string;

  @Field(() => String, { description: 'The other name, 1 to 6 words.' })
  means!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

@InputType({ description: 'Which two names no longer stand for each other.' })
export class RemoveSynonymInput {
  @Field(() => ID, { description: 'Global id of the synonym.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

@ObjectType({ description: 'What became of a change of the synonyms.' })
export class SynonymsPayload {
  @Field(() => [SynonymView], { description: 'The list as it is now.' })
  synonyms!: SynonymView[];

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

export const presentSynonym = ({ id, term, means, added_by, added_at }: SynonymRow): SynonymView =>
  Object.assign(new SynonymView(), {
    ...{ id: globalId('Synonym', id), term, means, addedAt: added_at },
    addedBy: added_by === null ? null : PersonReference.to(added_by),
  });
