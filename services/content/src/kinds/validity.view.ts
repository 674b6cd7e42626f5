import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ValidityState {
  UPCOMING = 'UPCOMING',
  CURRENT = 'CURRENT',
  EXPIRED = 'EXPIRED',
}
registerEnumType(ValidityState, {
  name: 'ValidityState',
  description: 'Where a posting stands today, in Việt Nam; computed, never stored.',
  valuesConfig: {
    UPCOMING: { description: 'Its first day lies ahead.' },
    CURRENT: { description: 'It is on show.' },
    EXPIRED: { description: 'It stands in the archive.' },
  },
});

@ObjectType({ description: 'The days on which a posting is on show (Điều 8.8).' })
export class Validity {
  @Field(() => GraphQLLocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day, to its end.' })
  until!: string;

  @Field(() => ValidityState, { description: 'Where it stands today.' })
  state!: ValidityState;

  static between(from: string, until: string, today: string): Validity {
    const state =
      today < from ? ValidityState.UPCOMING : today > until ? ValidityState.EXPIRED : ValidityState.CURRENT;
    return Object.assign(new Validity(), { from, until, state });
  }
}
