import { Action, globalId, PersonReference } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PostingRow } from './postings.query.ts';

@ObjectType({ description: 'That a posting was on show at one place (Điều 8.8).' })
export class PostingRecord {
  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the record; null for the portal itself, whose proof are its own steps.',
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'The place; null for the portal itself.' })
  place!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was put up.' })
  shownAt!: Date;

  @Field(() => PersonReference, { nullable: true, description: 'Who put it up.' })
  shownBy!: PersonReference | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was taken down, or left for the archive; null while it is on show.',
  })
  takenDownAt!: Date | null;

  @Field(() => PersonReference, {
    nullable: true,
    description: 'Who took it down; null while it is on show, and where its last day ended it.',
  })
  takenDownBy!: PersonReference | null;

  static of(row: PostingRow): PostingRecord {
    const person = (id: string | null) => (id ? PersonReference.to(id) : null);
    return Object.assign(new PostingRecord(), {
      id: row.id && globalId('PostingRecord', row.id),
      place: row.place,
      shownAt: row.shown_at,
      shownBy: person(row.shown_by),
      takenDownAt: row.taken_down_at,
      takenDownBy: person(row.taken_down_by),
    });
  }
}

@ObjectType({ description: 'Proof of posting: where, when and by whom it was on show (Điều 8.8).' })
export class PostingProof {
  @Field(() => [PostingRecord], { description: 'Each place, earliest first.' })
  records!: PostingRecord[];

  @Field(() => [Action], { description: 'What the viewer may record now, and why not the rest.' })
  actions!: Action[];
}

@InputType({ description: 'That a posting was put up at a place outside the portal.' })
export class RecordPostingInput {
  @Field(() => ID, { description: 'Global id of the posted edition.' })
  id!: string;

  @Field(() => String, { description: 'The place, at most 300 characters.' })
  place!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was put up; not in the future.' })
  shownAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'That a posting was taken down at a place outside the portal.' })
export class RecordTakingDownInput {
  @Field(() => ID, { description: 'Global id of the record.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was taken down; not in the future.' })
  takenDownAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
