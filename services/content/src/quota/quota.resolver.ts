import type { Authority, Context } from '@portal/kit';
import { GraphQLError } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { isMonth, monthAt } from './month.ts';
import { unitTallies } from './quota.query.ts';
import { presentQuota, UnitQuota } from './quota.view.ts';

@Resolver()
export class QuotaResolver {
  @Query(() => [UnitQuota], {
    description:
      'The quota of a month, unit by unit in the order of their names: all for the board and whoever reads the reports, the own unit for its heads and its information officer (Điều 10.3). One entry per unit; not paged.',
  })
  async unitQuotas(
    @Arg('month', () => String, {
      nullable: true,
      description: '`YYYY-MM`; the present month when left out.',
    })
    month: string | null,
    @Arg('asOf', () => GraphQLDateTime, {
      nullable: true,
      description: 'As it was known at this instant; now when left out.',
    })
    asOf: Date | null,
    @Ctx() { runtime, authority }: Context,
  ): Promise<UnitQuota[]> {
    const now = await runtime.query<{ now: Date }>({ name: 'now', text: 'select kit.now() as now' });
    const instant = asOf ?? now[0]?.now ?? new Date(NaN);
    const asked = month ?? monthAt(instant);
    if (!isMonth(asked))
      throw new GraphQLError('A month is written YYYY-MM.', { extensions: { code: 'BAD_USER_INPUT' } });
    const tallies = await unitTallies(
      (name, text, values) => runtime.query({ name, text, values }),
      asked,
      instant,
    );
    const visible = await Promise.all(tallies.map(({ unit_id }) => maySeeQuota(authority, unit_id)));
    return tallies.filter((_, index) => visible[index]).map((row) => presentQuota(asked, row));
  }
}

/** Whoever reads the reports (Điều 18.1), the board, and those who read what their own unit sends. */
async function maySeeQuota(authority: Authority, unit: string): Promise<boolean> {
  const bases = await Promise.all([authority.may('READ_REPORTS', {}), authority.may('READ_DESK', { unit })]);
  return bases.some((basis) => basis !== null);
}
