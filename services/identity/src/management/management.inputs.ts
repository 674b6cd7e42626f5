import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Role } from '../appointments/appointment.view.ts';
import type { Role as RoleCode } from '../appointments/roles.ts';

export enum Register {
  SECTION = 'SECTION',
  FIELD = 'FIELD',
  AREA = 'AREA',
}
registerEnumType(Register, {
  name: 'Register',
  description: 'A list that the department keeps itself (D11).',
  valuesConfig: {
    SECTION: { description: 'Sections of the portal (Điều 8).' },
    FIELD: { description: 'Subject fields.' },
    AREA: { description: 'Assigned areas (Điều 14.2).' },
  },
});

const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };
const DECISION = { description: 'Number of the decision it rests on.' };
const UNTIL = {
  nullable: true,
  description: 'First instant at which it no longer holds; now when left out.',
};
const FROM = { nullable: true, description: 'First instant; now when left out, never in the past.' };

@InputType({ description: 'A person to be known to the portal.' })
export class CreatePersonInput {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office as written under the name.' })
  office?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address to sign in with; none = cannot sign in.',
  })
  account?: string | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'An office given to a person by decision.' })
export class AppointInput {
  @Field(() => ID, { description: 'Global id of the person.' })
  personId!: string;

  @Field(() => Role, { description: 'The office.' })
  role!: RoleCode;

  @Field(() => ID, { nullable: true, description: 'Global id of the unit, for offices of a unit.' })
  unitId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of sections it is limited to; none = all.' })
  sections?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of fields it is limited to; none = all.' })
  fields?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of areas it is limited to; none = all.' })
  areas?: string[] | null;

  @Field(() => String, DECISION)
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, FROM)
  from?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant at which it no longer holds; none = open.',
  })
  until?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is held in an acting capacity (quyền).' })
  acting?: boolean | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'The end of an appointment.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'Global id of the appointment.' })
  id!: string;

  @Field(() => String, DECISION)
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, UNTIL)
  until?: Date | null;
}

@InputType({ description: 'A unit to be set up.' })
export class CreateUnitInput {
  @Field(() => String, { description: 'Short code in capitals, kept for ever.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the unit above; none = directly below the department.',
  })
  parentId?: string | null;

  @Field(() => String, DECISION)
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, FROM)
  from?: Date | null;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A new name or place of a unit from a day on.' })
export class ChangeUnitInput {
  @Field(() => ID, { description: 'Global id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Name from then on.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Global id of the unit above; left out = unchanged.' })
  parentId?: string | null;

  @Field(() => String, DECISION)
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, FROM)
  from?: Date | null;
}

@InputType({ description: 'The end of a unit.' })
export class CloseUnitInput {
  @Field(() => ID, { description: 'Global id of the unit.' })
  id!: string;

  @Field(() => String, DECISION)
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, UNTIL)
  until?: Date | null;
}

@InputType({ description: 'A new entry of a register (Điều 8.12).' })
export class OpenRegisterEntryInput {
  @Field(() => Register, { description: 'Which register.' })
  register!: Register;

  @Field(() => String, { description: 'Code: plain letters, digits, hyphens; kept for ever.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => Int, { description: 'Place in the register.' })
  position!: number;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A change of a register entry.' })
export class ChangeRegisterEntryInput {
  @Field(() => ID, { description: 'Global id of the section, field or area.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'New name; left out = unchanged.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'New place; left out = unchanged.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nothing new is filed under it from now on.' })
  close?: boolean | null;
}
