import { globalId, PageInfo, Refusal } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PersonView } from '../people/person.view.ts';
import { SectionView } from '../registers/register.view.ts';
import type { AssignmentRow } from './assignment.ts';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Edition', { description: 'One version of an item; content tells the rest under its own rules.' })
export class EditionReference {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  static to(uuid: string): EditionReference {
    return Object.assign(new EditionReference(), { id: globalId('Edition', uuid) });
  }
}

@ObjectType('Assignment', {
  description:
    'A section, a field of it or one edition, given to a member of the board to edit at step 1 (phân công, Điều 14).',
})
export class AssignmentView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => EditionReference, {
    nullable: true,
    description: 'The one edition; null = all in the section and field.',
  })
  edition!: EditionReference | null;

  @Field(() => String, { nullable: true, description: 'What whoever assigned wrote to the assignee.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the decision, where there was one.',
  })
  decisionNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'First instant.' })
  from!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant at which it no longer holds; null = open.',
  })
  until!: Date | null;

  row!: AssignmentRow;
}

@ObjectType('AssignmentEdge', { description: 'An assignment and its cursor.' })
export class AssignmentEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => AssignmentView, { description: 'The assignment.' })
  node!: AssignmentView;
}

@ObjectType('AssignmentConnection', { description: 'Assignments, the newest first.' })
export class AssignmentConnection {
  @Field(() => [AssignmentEdge], { description: 'One page.' })
  edges!: AssignmentEdge[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A member of the board and how much is assigned to them now.' })
export class AssignableMember {
  @Field(() => PersonView, { description: 'The member.' })
  person!: PersonView;

  @Field(() => [SectionView], { description: 'Sections that are theirs, wholly or in some field.' })
  sections!: SectionView[];

  @Field(() => Int, { description: 'Single editions assigned to them that are not yet posted.' })
  items!: number;
}

@ObjectType({ description: 'What became of a command about an assignment.' })
export class AssignmentPayload {
  @Field(() => AssignmentView, {
    nullable: true,
    description: 'The assignment as it is now; null when refused.',
  })
  assignment!: AssignmentView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };

@InputType({ description: 'What is to be edited at step 1, and by whom (Điều 14.1).' })
export class AssignMemberInput {
  @Field(() => ID, { description: 'Global id of the member.' })
  personId!: string;

  @Field(() => String, { description: 'Code of the section.' })
  section!: string;

  @Field(() => String, { nullable: true, description: 'Code of a field; null = all of the section.' })
  field?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of one edition; it counts while that stands in the section.',
  })
  editionId?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the member.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision, if there is one.' })
  decisionNumber?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant at which it no longer holds; open when left out.',
  })
  until?: Date | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'An assignment to be ended at once.' })
export class EndAssignmentInput {
  @Field(() => ID, { description: 'Global id of the assignment.' })
  id!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

export const presentAssignment = (row: AssignmentRow): AssignmentView =>
  Object.assign(new AssignmentView(), {
    id: globalId('Assignment', row.id),
    edition: row.item_id ? EditionReference.to(row.item_id) : null,
    note: row.note,
    decisionNumber: row.decision_number,
    from: row.from_at,
    until: row.until_at,
    row,
  });
