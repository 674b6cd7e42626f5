import { Action, Node, PageInfo, PersonReference, Refusal } from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../public/enums.view.ts';
import { LegalDocument } from '../public/document.view.ts';
import { ALARM_KINDS } from './alarm.ts';
import type { AlarmKind } from './alarm.ts';
import type { AlarmRow } from './alarm-row.ts';

export const LegalAlarmKind = enumOf(ALARM_KINDS);
registerEnumType(LegalAlarmKind, {
  name: 'LegalAlarmKind',
  description: 'What a posted document has lost (Điều 8.2).',
  valuesConfig: described<AlarmKind>({
    BASIS_LOST: 'What it rests on or implements no longer holds, wholly or in the part it names.',
    REFERENCE_LOST: 'What it refers to no longer holds, wholly or in the part it names.',
    REFERENCE_DANGLING: 'It names a place, in itself or in another document, that is not there.',
  }),
});

@ObjectType({ description: 'Who has seen an alarm, and what is done about it.' })
export class LegalAlarmAcknowledgement {
  @Field(() => PersonReference, { nullable: true, description: 'Who said so.' })
  by!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What is done about it, in their words.' })
  note!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'A posted document rests on something that no longer holds, or names what is not there. Raised once for each cause; cleared when the cause is gone.',
})
export class LegalAlarm extends Node {
  row!: AlarmRow;

  @Field(() => LegalAlarmKind, { description: 'What was lost.' })
  kind!: AlarmKind;

  @Field(() => ID, { description: 'Global id of the LegalRecord as which the document is posted.' })
  recordId!: string;

  @Field(() => LegalDocument, { nullable: true, description: 'The document that suffers.' })
  document!: LegalDocument | null;

  @Field(() => LegalDocument, {
    nullable: true,
    description: 'The document that was lost or lacks the place; null: the document itself.',
  })
  target!: LegalDocument | null;

  @Field(() => String, { description: 'Why, as a sentence in the reader’s language.' })
  reason!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day without it; null where it was never there.',
  })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the part in which it is said.' })
  saidIn!: string | null;

  @Field(() => String, { description: 'The words that name it.' })
  quote!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was found out.' })
  raisedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the cause was gone; null while it stands.',
  })
  clearedAt!: Date | null;

  @Field(() => LegalAlarmAcknowledgement, {
    nullable: true,
    description: 'What somebody said about it; null while nobody has.',
  })
  acknowledgement!: LegalAlarmAcknowledgement | null;

  @Field(() => [Action], { description: 'What the viewer may do now, and why not the rest.' })
  actions!: Action[];
}

@ObjectType({ description: 'One alarm of a page.' })
export class LegalAlarmEdge {
  @Field(() => String, { description: 'Position of this alarm.' })
  cursor!: string;

  @Field(() => LegalAlarm, { description: 'The alarm.' })
  node!: LegalAlarm;
}

@ObjectType({ description: 'A page of alarms.' })
export class LegalAlarmConnection {
  @Field(() => [LegalAlarmEdge], { description: 'Latest first.' })
  edges!: LegalAlarmEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@InputType({ description: 'What is done about an alarm.' })
export class AcknowledgeLegalAlarmInput {
  @Field(() => ID, { description: 'Global id of the alarm.' })
  id!: string;

  @Field(() => String, { description: 'What is done about it; at most 2,000 characters.' })
  note!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Repeating the same key repeats the answer, not the act.',
  })
  idempotencyKey?: string;
}

@ObjectType({ description: 'What became of it: the alarm as it is now, or all reasons why not.' })
export class LegalAlarmPayload {
  @Field(() => LegalAlarm, { nullable: true, description: 'Null when refused.' })
  alarm!: LegalAlarm | null;

  @Field(() => [Refusal], { description: 'Empty when done.' })
  refusals!: Refusal[];
}
