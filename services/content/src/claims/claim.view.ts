import { globalId, PersonReference } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ClaimRow } from './claims.query.ts';

@ObjectType('Claim', { description: 'Somebody is looking at an edition (đang xem). It stops nobody (D20).' })
export class ClaimView {
  @Field(() => PersonReference, { nullable: true, description: 'Who.' })
  person!: PersonReference | null;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'When it is forgotten unless there is another sign of life: ten minutes after the last one.',
  })
  expiresAt!: Date;
}

@InputType({ description: 'The edition somebody looks at, or leaves.' })
export class ClaimEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;
}

export enum EditionSignalKind {
  CLAIMS = 'CLAIMS',
  DUE = 'DUE',
}
registerEnumType(EditionSignalKind, {
  name: 'EditionSignalKind',
  description: 'What to ask anew.',
  valuesConfig: {
    CLAIMS: { description: 'Who is looking at it: somebody came or left.' },
    DUE: { description: 'When its step is due: a decision on the calendar moved it (D14).' },
  },
});

@ObjectType({
  description: 'Something about an edition is to be asked anew; what, the reader’s own rights decide.',
})
export class EditionSignal {
  @Field(() => EditionSignalKind, { description: 'What.' })
  kind!: EditionSignalKind;

  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'Its version at that moment.' })
  version!: number;
}

export const presentClaim = ({ person_id, since, expires_at }: ClaimRow): ClaimView =>
  Object.assign(new ClaimView(), { person: PersonReference.to(person_id), since, expiresAt: expires_at });

/** As the database writes it: the row's own id. */
export const presentSignal = ({ id, ...signal }: EditionSignal): EditionSignal =>
  Object.assign(new EditionSignal(), { ...signal, id: globalId('Edition', id) });
