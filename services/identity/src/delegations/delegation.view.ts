import { globalId } from '@portal/kit';
import type { Right } from '@portal/kit';
import { DELEGABLE, PageInfo, Refusal } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { DelegationRow } from './delegation.ts';

export const DelegableRight = Object.fromEntries(
  Object.keys(DELEGABLE).map((code) => [code, code]),
) as Record<string, string>;
registerEnumType(DelegableRight, {
  name: 'DelegableRight',
  description: 'What one may let another do in one’s place (Điều 14.2).',
});

export enum DelegationState {
  COMING = 'COMING',
  RUNNING = 'RUNNING',
  ENDED = 'ENDED',
  REVOKED = 'REVOKED',
}
registerEnumType(DelegationState, {
  name: 'DelegationState',
  description: 'Where a delegation stands at the moment of reading.',
  valuesConfig: {
    COMING: { description: 'It has not begun.' },
    RUNNING: { description: 'It holds now.' },
    ENDED: { description: 'Its period is over.' },
    REVOKED: { description: 'It was taken back before its end.' },
  },
});

const CODES = (what: string) => ({
  nullable: true,
  description: `Codes of the ${what} it is limited to; null = all.`,
});

@ObjectType('Delegation', {
  description: 'A right held for somebody else, for a time (uỷ quyền, Điều 14.2).',
})
export class DelegationView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => [DelegableRight], { description: 'What the delegate may do.' })
  rights!: Right[];

  @Field(() => [String], CODES('sections'))
  sections!: string[] | null;

  @Field(() => [String], CODES('fields'))
  fields!: string[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant; null = revoked before it began.',
  })
  from!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'First instant at which it no longer holds.' })
  until!: Date | null;

  @Field(() => String, { description: 'Number of the decision it rests on.' })
  decisionNumber!: string;

  @Field(() => Boolean, { description: 'Whether the delegate may hand it on, once.' })
  mayDelegate!: boolean;

  @Field(() => DelegationState, { description: 'Where it stands now.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  revokeReason!: string | null;

  row!: DelegationRow;
}

@ObjectType('DelegationEdge', { description: 'A delegation and its cursor.' })
export class DelegationEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => DelegationView, { description: 'The delegation.' })
  node!: DelegationView;
}

@ObjectType('DelegationConnection', { description: 'Delegations, the newest first.' })
export class DelegationConnection {
  @Field(() => [DelegationEdge], { description: 'One page.' })
  edges!: DelegationEdge[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What became of a command about a delegation.' })
export class DelegationPayload {
  @Field(() => DelegationView, {
    nullable: true,
    description: 'The delegation as it is now; null when refused.',
  })
  delegation!: DelegationView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };

@InputType({ description: 'Rights that another is to hold for a time.' })
export class GrantDelegationInput {
  @Field(() => ID, { description: 'Global id of the delegate.' })
  granteeId!: string;

  @Field(() => [DelegableRight], { description: 'What the delegate may do.' })
  rights!: Right[];

  @Field(() => [String], CODES('sections'))
  sections?: string[] | null;

  @Field(() => [String], CODES('fields'))
  fields?: string[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant; now when left out, never in the past.',
  })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { description: 'First instant at which it no longer holds.' })
  until!: Date;

  @Field(() => String, { description: 'Number of the decision it rests on.' })
  decisionNumber!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may be handed on, once; no when left out.',
  })
  mayDelegate?: boolean | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A delegation to be taken back at once.' })
export class RevokeDelegationInput {
  @Field(() => ID, { description: 'Global id of the delegation.' })
  id!: string;

  @Field(() => String, { description: 'Why; the delegate reads it.' })
  reason!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

export const presentDelegation = (row: DelegationRow): DelegationView =>
  Object.assign(new DelegationView(), {
    id: globalId('Delegation', row.id),
    rights: row.rights,
    sections: row.sections,
    fields: row.fields,
    from: row.from_at,
    until: row.until_at,
    decisionNumber: row.decision_number,
    mayDelegate: row.may_delegate,
    state: row.state,
    revokeReason: row.revoke_reason,
    row,
  });
