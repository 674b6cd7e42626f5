import type { Context, ServiceRuntime } from '@portal/kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { PersonRow } from './people.query.ts';
import { PersonView, presentPerson } from './person.view.ts';

const MOST = 200;

/** Whoever may send something in: collaborators, staff and the people of the units (Điều 5, 14.5). */
const writersNow = (runtime: ServiceRuntime): Promise<PersonRow[]> =>
  runtime.query<PersonRow>({
    name: 'writers-now',
    text: `select p.id, p.name, p.office from identity.person p
      where exists (select from identity.appointment a where a.person_id = p.id and a.valid @> kit.now()
        and a.role in ('CONTRIBUTOR', 'STAFF', 'INFORMATION_OFFICER', 'UNIT_HEAD', 'UNIT_DEPUTY', 'BOARD_MEMBER'))
      order by p.name collate "und-x-icu", p.id limit $1`,
    values: [MOST],
  });

@Resolver()
export class WritersResolver {
  @Query(() => [PersonView], {
    description:
      'Who can be asked for an item (Điều 14.3) or have one entered for them (Điều 10.1a), by name, at most 200; for whoever may do either.',
  })
  async possibleWriters(@Ctx() { runtime, authority }: Context): Promise<PersonView[]> {
    const bases = await Promise.all([authority.may('COMMISSION', {}), authority.may('SUBMIT_PROXY', {})]);
    return bases.some((basis) => basis !== null) ? (await writersNow(runtime)).map(presentPerson) : [];
  }
}
