import { Action, globalId, PageInfo, PersonReference, Refusal, UnitReference } from '@portal/kit';
import type { Day, Language } from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { KINDS } from '../kinds/kinds.ts';
import type { RecordRow, UnitReviewsRow } from './records-to-review.query.ts';

@ObjectType({ description: 'When a posted record was last looked at, and who keeps it right (Điều 10.2b).' })
export class RecordStanding {
  @Field(() => GraphQLDateTime, { description: 'When it was last posted or confirmed to be still correct.' })
  reviewedAt!: Date;

  @Field(() => UnitReference, {
    nullable: true,
    description: 'The unit that owns it; null = none was named.',
  })
  unit!: UnitReference | null;
}

@ObjectType({ description: 'A posted record that a unit looks at again by a day (Điều 10.2b).' })
export class RecordToReview {
  @Field(() => ID, { description: 'Global id of the item.' })
  id!: string;

  @Field(() => ID, { description: 'Global id of the posted edition, where a correction begins.' })
  editionId!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Its kind in the reader’s language.' })
  kindName!: string;

  @Field(() => String, { description: 'Its address at this portal.' })
  permalink!: string;

  @Field(() => UnitReference, {
    nullable: true,
    description: 'The unit that owns it; null = none was named.',
  })
  unit!: UnitReference | null;

  @Field(() => GraphQLDateTime, { description: 'When it was last posted or confirmed.' })
  reviewedAt!: Date;

  @Field(() => PersonReference, { nullable: true, description: 'Who posted or confirmed it then.' })
  reviewedBy!: PersonReference | null;

  @Field(() => String, { nullable: true, description: 'What was noted then.' })
  note!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day by which it is looked at again.' })
  nextReview!: Day;

  @Field(() => Int, { description: 'Days since then; negative = days left.' })
  daysOver!: number;

  @Field(() => Boolean, { description: 'Whether a correction of it is on its way.' })
  changing!: boolean;

  @Field(() => Int, { description: 'Version to send with a command.' })
  version!: number;

  @Field(() => [Action], { description: 'confirmStillCorrect, assignRecordOwner.' })
  actions!: Action[];

  row!: RecordRow;
}

@ObjectType({ description: 'A record and its cursor.' })
export class RecordToReviewEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => RecordToReview, { description: 'The record.' })
  node!: RecordToReview;
}

@ObjectType({ description: 'Records, the longest waiting first.' })
export class RecordToReviewConnection {
  @Field(() => [RecordToReviewEdge], { description: 'One page.' })
  edges!: RecordToReviewEdge[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'How a unit keeps its records (Điều 10.2b).' })
export class UnitReviews {
  @Field(() => UnitReference, { nullable: true, description: 'The unit; null = records that no unit owns.' })
  unit!: UnitReference | null;

  @Field(() => Int, { description: 'Posted records that it owns.' })
  records!: number;

  @Field(() => Int, { description: 'Of these, how many are past their day.' })
  overdue!: number;

  @Field(() => Int, { description: 'How many have their day within two weeks.' })
  coming!: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The longest passed day; null when none is.',
  })
  oldest!: Day | null;
}

@ObjectType({ description: 'What became of a command about a record.' })
export class RecordPayload {
  @Field(() => RecordToReview, { nullable: true, description: 'The record as it is now; null when refused.' })
  record!: RecordToReview | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

const ID_FIELD = { description: 'Global id of the item.' };
const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };
const VERSION = { nullable: true, description: 'The version that was read.' };

@InputType({ description: 'That a record is still correct.' })
export class ConfirmStillCorrectInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion?: number;

  @Field(() => String, { nullable: true, description: 'What was looked at, for the record.' })
  note?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it is to be looked at next; the longest time of its kind when left out.',
  })
  nextReview?: Day | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'Which unit keeps a record right.' })
export class AssignRecordOwnerInput {
  @Field(() => ID, ID_FIELD)
  id!: string;

  @Field(() => Int, VERSION)
  expectedVersion?: number;

  @Field(() => ID, { description: 'Global id of the unit.' })
  unitId!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

const unitOf = (id: string | null) => (id ? UnitReference.to(id) : null);

export const presentStanding = (row: RecordRow): RecordStanding =>
  Object.assign(new RecordStanding(), { reviewedAt: row.reviewed_at, unit: unitOf(row.owner_unit_id) });

export const presentRecord = (row: RecordRow, language: Language): RecordToReview =>
  Object.assign(new RecordToReview(), {
    id: globalId(KINDS[row.kind].typeName, row.item_id),
    editionId: globalId('Edition', row.edition_id),
    title: row.title,
    kindName: KINDS[row.kind].name[language],
    permalink: row.path,
    unit: unitOf(row.owner_unit_id),
    reviewedAt: row.reviewed_at,
    reviewedBy: PersonReference.to(row.reviewed_by),
    note: row.note,
    nextReview: row.next_review,
    daysOver: row.days_over,
    changing: row.changing,
    version: row.number,
    row,
  });

export const presentUnitReviews = ({ owner_unit_id, ...row }: UnitReviewsRow): UnitReviews =>
  Object.assign(new UnitReviews(), { ...row, unit: unitOf(owner_unit_id) });
