import { EditionState, globalId, PersonReference, Refusal, SectionReference, STATE_NAMES } from '@portal/kit';
import type { DueRuleRow, Language, StepUnit as StepUnitCode, TimedState } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum StepUnit {
  OFFICE_HOURS = 'OFFICE_HOURS',
  WORKING_DAYS = 'WORKING_DAYS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
}
registerEnumType(StepUnit, {
  name: 'StepUnit',
  description: 'In what a step is given its time.',
  valuesConfig: {
    OFFICE_HOURS: { description: 'Giờ hành chính.' },
    WORKING_DAYS: { description: 'Ngày làm việc; the day it begins on is day 0.' },
    CALENDAR_DAYS: { description: 'Ngày; a last day of rest rolls over.' },
  },
});

@ObjectType('DueRule', { description: 'How long a step is given. A rule that held is never rewritten.' })
export class DueRuleView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => EditionState, { description: 'Where an edition waits.' })
  state!: EditionState;

  @Field(() => String, { description: 'The same in the reader’s language.' })
  stateName!: string;

  @Field(() => SectionReference, {
    nullable: true,
    description: 'For this section; null = for all that have no rule of their own.',
  })
  section!: SectionReference | null;

  @Field(() => Boolean, { description: 'For corrections of what is public, which have less time (D6).' })
  correction!: boolean;

  @Field(() => StepUnit, { description: 'In what it is given.' })
  unit!: StepUnitCode;

  @Field(() => Float, { description: 'How many; quarters of an hour too.' })
  amount!: number;

  @Field(() => String, { description: 'Why, or by which decision.' })
  reason!: string;

  @Field(() => PersonReference, { nullable: true, description: 'Who set it; null = begun with.' })
  setBy!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'Since when it holds.' })
  setAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When another took its place; null = in force.',
  })
  endedAt!: Date | null;
}

@InputType({ description: 'How long a step is given from now on; what waits already keeps its time.' })
export class SetDueRuleInput {
  @Field(() => EditionState, { description: 'Where an edition waits for somebody.' })
  state!: TimedState;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the section; null = all without a rule of their own.',
  })
  section!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'For corrections of what is public.' })
  correction!: boolean;

  @Field(() => StepUnit, { description: 'In what it is given.' })
  unit!: StepUnitCode;

  @Field(() => Float, { description: 'How many; office hours by the quarter.' })
  amount!: number;

  @Field(() => String, { description: 'Why, or by which decision.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

@ObjectType({ description: 'What became of setting a rule.' })
export class DueRulePayload {
  @Field(() => DueRuleView, { nullable: true, description: 'The rule in force; null when refused.' })
  dueRule!: DueRuleView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

export const presentDueRule = (row: DueRuleRow, language: Language): DueRuleView =>
  Object.assign(new DueRuleView(), {
    id: globalId('DueRule', row.id),
    state: EditionState[row.state],
    stateName: STATE_NAMES[row.state][language],
    section: row.section === null ? null : SectionReference.to(row.section),
    ...{ correction: row.correction, unit: row.unit, amount: row.amount, reason: row.reason },
    setBy: row.set_by === null ? null : PersonReference.to(row.set_by),
    ...{ setAt: row.set_at, endedAt: row.ended_at },
  });
