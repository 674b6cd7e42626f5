import { Action } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { PersonView, presentPerson } from '../people/person.view.ts';
import type { PersonalDataRow } from './personal-data.query.ts';

@ObjectType({
  description:
    'What identity keeps of a person and an erasure would take (law 91/2025/QH15); counted, not shown.',
})
export class PersonalData {
  @Field(() => PersonView, { description: 'Who; the name and the office go too.' })
  person!: PersonView;

  @Field(() => Boolean, { description: 'Whether there is an account to sign in with.' })
  hasAccount!: boolean;

  @Field(() => Int, { description: 'Sessions of which address or browser is known.' })
  sessions!: number;

  @Field(() => Int, { description: 'Acts in the audit of identity whose details name the person.' })
  auditDetails!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was erased; null = it was not.' })
  erasedAt!: Date | null;

  @Field(() => [Action], { description: 'Whether the viewer may erase it now, or why not.' })
  actions!: Action[];
}

export const presentPersonalData = (row: PersonalDataRow, actions: Action[]): PersonalData =>
  Object.assign(new PersonalData(), {
    ...{ person: presentPerson(row), hasAccount: row.has_account, sessions: row.sessions },
    ...{ auditDetails: row.audit_details, erasedAt: row.erased_at, actions },
  });
