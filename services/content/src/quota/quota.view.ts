import { Field, Float, Int, ObjectType } from 'type-graphql';
import { UnitReference } from '@portal/kit';
import type { UnitTally } from './tally.ts';

@ObjectType({
  description:
    'What a unit owes in a month and what it supplied: items that Thường trực accepted in it (định mức, Điều 10.3).',
})
export class UnitQuota {
  @Field(() => UnitReference, { description: 'The unit.' })
  unit!: UnitReference;

  @Field(() => String, { description: 'The month in Vietnam, `YYYY-MM`.' })
  month!: string;

  @Field(() => Int, {
    description:
      'Items owed, by the rule of that month; 0 for a unit that existed only for a part of the month.',
  })
  required!: number;

  @Field(() => Float, {
    description:
      'Items supplied; of one that n units made together, an nth. What was returned or declined is none.',
  })
  counted!: number;

  @Field(() => Boolean, { description: 'Whether that is enough, without any rounding.' })
  reached!: boolean;

  @Field(() => Int, { description: 'Of these: sent on behalf of the unit.' })
  collective!: number;

  @Field(() => Int, { description: 'Of these: sent by its people in their own name.' })
  individual!: number;

  @Field(() => Int, { description: 'Of these: written by themselves.' })
  authored!: number;

  @Field(() => Int, { description: 'Of these: collected (sưu tầm).' })
  collected!: number;

  @Field(() => Int, { description: 'Of these: official reports.' })
  reports!: number;

  @Field(() => Int, { description: 'Of these: made together with other units.' })
  joint!: number;

  @Field(() => Int, { description: 'Of these: posted since.' })
  published!: number;
}

export const presentQuota = (month: string, { unit_id, ...tally }: UnitTally): UnitQuota => {
  const { name: _name, whole: _whole, ...figures } = tally;
  return Object.assign(new UnitQuota(), { ...figures, month, unit: UnitReference.to(unit_id) });
};
