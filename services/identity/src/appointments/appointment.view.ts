import { globalId } from '@portal/kit';
import type { Language } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AppointmentRow } from './appointments.query.ts';
import { roleName, ROLES } from './roles.ts';
import type { Role as RoleCode } from './roles.ts';

type RoleEnum = { [Code in RoleCode]: Code };
export const Role = Object.fromEntries(Object.keys(ROLES).map((code) => [code, code])) as RoleEnum;
registerEnumType(Role, {
  name: 'Role',
  description: 'An office that the regulation knows (Điều 12); what it grants is the role matrix.',
  valuesConfig: Object.fromEntries(
    Object.entries(ROLES).map(([code, { vi, en }]) => [code, { description: `${en} (${vi}).` }]),
  ) as Record<RoleCode, { description: string }>,
});

const LIMIT = (what: string) => ({
  nullable: true,
  description: `Codes of the ${what} it is limited to; null = all.`,
});

@ObjectType('Appointment', { description: 'An office held by decision, from a day to a day (Điều 12).' })
export class AppointmentView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Role, { description: 'The office.' })
  role!: RoleCode;

  @Field(() => String, { description: 'The office in the reader’s language, with “Q.” when acting.' })
  roleName!: string;

  @Field(() => [String], LIMIT('sections'))
  sections!: string[] | null;

  @Field(() => [String], LIMIT('fields'))
  fields!: string[] | null;

  @Field(() => [String], LIMIT('areas'))
  areas!: string[] | null;

  @Field(() => String, { description: 'Number of the decision it rests on.' })
  decisionNumber!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'First instant.' })
  from!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'First instant at which it no longer holds; null = open.',
  })
  until!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether the office is held until somebody is appointed to it (quyền).',
  })
  acting!: boolean;

  row!: AppointmentRow;
}

export const presentAppointment = (row: AppointmentRow, language: Language): AppointmentView =>
  Object.assign(new AppointmentView(), {
    id: globalId('Appointment', row.id),
    role: row.role,
    roleName: roleName(row.role, row.acting, language),
    sections: row.sections,
    fields: row.fields,
    areas: row.areas,
    decisionNumber: row.decision_number,
    from: row.from_at,
    until: row.until_at,
    acting: row.acting,
    row,
  });
