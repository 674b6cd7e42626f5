import { Field, ObjectType } from 'type-graphql';
import { UnitReference } from '@portal/kit';

@ObjectType('FactValue', { description: 'One value, as a page shows it.' })
export class FactValue {
  @Field(() => String, {
    description:
      'In words, in the reader’s language; lines are kept. Empty for a unit, whose name is asked for.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads: an address, or a path at this portal.',
  })
  href!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same for machines: a day (YYYY-MM-DD), month (YYYY-MM), instant (RFC 3339) or amount.',
  })
  machine!: string | null;

  @Field(() => UnitReference, { nullable: true, description: 'The unit, if it is one.' })
  unit!: UnitReference | null;
}

@ObjectType('FactRow', { description: 'A row of a table.' })
export class FactRow {
  @Field(() => [FactValue], { description: 'One for each column.' })
  cells!: FactValue[];

  @Field(() => String, {
    nullable: true,
    description: 'The day it belongs to (YYYY-MM-DD), where a table reads as a calendar.',
  })
  day!: string | null;
}

@ObjectType('FactTable', { description: 'Several rows of the same columns, in order.' })
export class FactTable {
  @Field(() => [String], { description: 'Names of the columns.' })
  columns!: string[];

  @Field(() => [FactRow], { description: 'The rows that are shown today.' })
  rows!: FactRow[];
}

/** What a page shows of one field of a kind's own; either a value or a table. */
@ObjectType('Fact', { description: 'One thing that is known of an item because it is of its kind.' })
export class FactView {
  @Field(() => String, { description: 'Name of the field in the kind’s form.' })
  name!: string;

  @Field(() => String, { description: 'What a page calls it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Property of schema.org’s CreativeWork that it is.' })
  property!: string | null;

  @Field(() => FactValue, { nullable: true, description: 'The value, unless it is a table.' })
  value!: FactValue | null;

  @Field(() => FactTable, { nullable: true, description: 'The table, if it is one.' })
  table!: FactTable | null;
}
