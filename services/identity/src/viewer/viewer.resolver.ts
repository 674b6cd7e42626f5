import { loaderOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AppointmentView, presentAppointment } from '../appointments/appointment.view.ts';
import { appointmentsNow, rightsOf } from '../appointments/appointments.query.ts';
import { peopleById } from '../people/people.query.ts';
import { presentPerson } from '../people/person.view.ts';
import { presentSession, SessionView } from '../sign-in/session.view.ts';
import { openSessions } from '../sign-in/sessions.query.ts';
import { ViewerView } from './viewer.view.ts';

@Resolver(() => ViewerView)
export class ViewerResolver {
  @Query(() => ViewerView, {
    nullable: true,
    description: 'Whoever is asking; null when nobody is signed in.',
  })
  async viewer(@Ctx() context: Context): Promise<ViewerView | null> {
    const { personId } = context.actor;
    const row = personId && (await loaderOf(context, peopleById).load(personId));
    return row ? Object.assign(new ViewerView(), { person: presentPerson(row), personId: row.id }) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The address they sign in with.' })
  async account(@Root() { personId }: ViewerView, @Ctx() { runtime }: Context): Promise<string | null> {
    const [row] = await runtime.query<{ account: string }>({
      name: 'account-of',
      text: 'select account from identity.account where person_id = $1',
      values: [personId],
    });
    return row?.account ?? null;
  }

  @FieldResolver(() => [AppointmentView], { description: 'Offices held now, the highest first (Điều 12).' })
  async appointments(@Root() { personId }: ViewerView, @Ctx() context: Context): Promise<AppointmentView[]> {
    const rows = await loaderOf(context, appointmentsNow).load(personId);
    return rows.map((row) => presentAppointment(row, context.actor.language));
  }

  @FieldResolver(() => [String], {
    description:
      'Rights held in some scope or other; what the menu is drawn from. A thing’s own actions say more.',
  })
  rights(@Root() { personId }: ViewerView, @Ctx() { runtime }: Context): Promise<string[]> {
    return rightsOf(runtime, personId);
  }

  @FieldResolver(() => [SessionView], {
    description: 'Where they are signed in, the most recently used first.',
  })
  async sessions(
    @Root() { personId }: ViewerView,
    @Ctx() { runtime, actor }: Context,
  ): Promise<SessionView[]> {
    return (await openSessions(runtime, personId)).map((row) => presentSession(row, actor.sessionId));
  }
}

export async function readPerson(context: Context, id: string | null) {
  const row = id && (await loaderOf(context, peopleById).load(id));
  return row ? presentPerson(row) : null;
}
