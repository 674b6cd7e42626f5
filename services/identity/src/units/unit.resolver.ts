import { GraphQLDateTime } from 'graphql-scalars';
import { loaderOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { presentUnit, UnitView } from './unit.view.ts';
import { unitsAt, unitsBelow, unitsById } from './units.query.ts';

export async function readUnit(context: Context, id: string): Promise<UnitView | null> {
  const row = await loaderOf(context, unitsById).load(id);
  return row && presentUnit(row);
}

@Resolver(() => UnitView)
export class UnitResolver {
  @Query(() => [UnitView], {
    description: 'All units, in the order of their names, as the tree stood at an instant.',
  })
  async units(
    @Arg('at', () => GraphQLDateTime, { nullable: true, description: 'The instant; now when left out.' })
    at: Date | null,
    @Ctx() { runtime }: Context,
  ): Promise<UnitView[]> {
    return (await unitsAt(runtime, at ?? null)).map((row) => presentUnit(row, at ?? null));
  }

  @FieldResolver(() => UnitView, {
    nullable: true,
    description: 'The unit above; null directly below the department.',
  })
  parent(@Root() { row }: UnitView, @Ctx() context: Context): Promise<UnitView | null> | null {
    return row.parent_id ? readUnit(context, row.parent_id) : null;
  }

  @FieldResolver(() => [UnitView], { description: 'The units directly below, now.' })
  async children(@Root() { row }: UnitView, @Ctx() context: Context): Promise<UnitView[]> {
    return (await loaderOf(context, unitsBelow).load(row.id)).map((below) => presentUnit(below));
  }
}
