import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readUnit } from '../units/unit.resolver.ts';
import { UnitView } from '../units/unit.view.ts';
import { AppointmentView } from './appointment.view.ts';

@Resolver(() => AppointmentView)
export class AppointmentResolver {
  @FieldResolver(() => UnitView, { nullable: true, description: 'The unit it belongs to, if to one.' })
  unit(@Root() { row }: AppointmentView, @Ctx() context: Context): Promise<UnitView | null> | null {
    return row.unit_id ? readUnit(context, row.unit_id) : null;
  }
}
