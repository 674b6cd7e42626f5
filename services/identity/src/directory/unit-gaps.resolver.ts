import type { Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { presentUnit, UnitView } from '../units/unit.view.ts';
import { unitGaps } from './unit-gaps.query.ts';

@ObjectType({ description: 'A unit in which an office stands empty that the regulation asks for.' })
export class UnitGap {
  @Field(() => UnitView, { description: 'The unit.' })
  unit!: UnitView;

  @Field(() => Boolean, { description: 'Nobody heads it, so nobody approves what it supplies (Điều 10.1a).' })
  withoutHead!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When its last head left; null when it has one or never had.',
  })
  withoutHeadSince!: Date | null;

  @Field(() => Boolean, { description: 'It has named nobody who supplies information (Điều 11.5).' })
  withoutInformationOfficer!: boolean;
}

@Resolver()
export class UnitGapsResolver {
  @Query(() => [UnitGap], {
    description:
      'Units without a head or an information officer now (Điều 11.5); empty for who may not read reports.',
  })
  async unitGaps(@Ctx() { runtime, authority }: Context): Promise<UnitGap[]> {
    if (!(await authority.may('READ_REPORTS', {}))) return [];
    return (await unitGaps(runtime)).map((row) =>
      Object.assign(new UnitGap(), {
        unit: presentUnit(row),
        withoutHead: row.without_head,
        withoutHeadSince: row.without_head ? row.head_until : null,
        withoutInformationOfficer: row.without_officer,
      }),
    );
  }
}
