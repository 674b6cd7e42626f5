import { Refusal } from '@portal/kit';
import { Field, ObjectType } from 'type-graphql';
import { AppointmentView } from '../appointments/appointment.view.ts';
import { PersonView } from '../people/person.view.ts';
import { UnitView } from '../units/unit.view.ts';

const REFUSALS = { description: 'Every reason why nothing was done; empty when it was.' };

@ObjectType({ description: 'What became of a command about a person.' })
export class PersonPayload {
  @Field(() => PersonView, { nullable: true, description: 'The person; null when refused.' })
  person!: PersonView | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a command about an appointment.' })
export class AppointmentPayload {
  @Field(() => AppointmentView, {
    nullable: true,
    description: 'The appointment as it is now; null when refused.',
  })
  appointment!: AppointmentView | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a command about a unit.' })
export class UnitPayload {
  @Field(() => UnitView, { nullable: true, description: 'The unit as it is now; null when refused.' })
  unit!: UnitView | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a command that has nothing to show.' })
export class IdentityPayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  done!: boolean;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}
