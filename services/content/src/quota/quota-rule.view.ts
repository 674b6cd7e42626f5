import { globalId, PersonReference, Refusal } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { QuotaRuleRow } from './quota-rules.query.ts';

@ObjectType('QuotaRule', {
  description: 'How many items each unit owes in a month, from a month on (định mức, Điều 10.3).',
})
export class QuotaRuleView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'The first month in which it holds, `YYYY-MM`.' })
  fromMonth!: string;

  @Field(() => Int, { description: 'Items a month.' })
  items!: number;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => Boolean, { description: 'Whether another decision for the same month took its place.' })
  replaced!: boolean;

  @Field(() => PersonReference, { nullable: true, description: 'Who recorded it; null = begun with.' })
  setBy!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@InputType({ description: 'How many items each unit owes from a month on that has not begun.' })
export class SetQuotaRuleInput {
  @Field(() => String, {
    description: 'The first month in which it holds, `YYYY-MM`; after the present one.',
  })
  fromMonth!: string;

  @Field(() => Int, { description: 'Items a month, 0 to 100.' })
  items!: number;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, a command is done once.' })
  idempotencyKey?: string;
}

@ObjectType({ description: 'What became of a decision on the quota.' })
export class QuotaRulePayload {
  @Field(() => QuotaRuleView, { nullable: true, description: 'The rule; null when refused.' })
  quotaRule!: QuotaRuleView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

export const presentQuotaRule = (row: QuotaRuleRow): QuotaRuleView =>
  Object.assign(new QuotaRuleView(), {
    ...{ id: globalId('QuotaRule', row.id), fromMonth: row.from_month, items: row.items },
    ...{ decisionNumber: row.decision_number, replaced: row.replaced, recordedAt: row.recorded_at },
    setBy: row.set_by === null ? null : PersonReference.to(row.set_by),
  });
