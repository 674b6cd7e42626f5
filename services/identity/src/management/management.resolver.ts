import { fromGlobalId, idOf, loaderOf, NO_ID, runCommand } from '@portal/kit';
import type { Command, CommandResult, Context } from '@portal/kit';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { appoint } from '../appointments/appoint.ts';
import { presentAppointment } from '../appointments/appointment.view.ts';
import { appointmentsById } from '../appointments/appointments.query.ts';
import { endAppointment } from '../appointments/end-appointment.ts';
import { createPerson } from '../people/create-person.ts';
import { peopleById } from '../people/people.query.ts';
import { presentPerson } from '../people/person.view.ts';
import { changeRegisterEntry } from '../registers/change-register-entry.ts';
import { openRegisterEntry } from '../registers/open-register-entry.ts';
import { issuePasswordReset } from '../sign-in/issue-password-reset.ts';
import { changeUnit } from '../units/change-unit.ts';
import { closeUnit } from '../units/close-unit.ts';
import { createUnit } from '../units/create-unit.ts';
import { presentUnit } from '../units/unit.view.ts';
import { unitsById } from '../units/units.query.ts';
import {
  AppointInput,
  ChangeRegisterEntryInput,
  ChangeUnitInput,
  CloseUnitInput,
  CreatePersonInput,
  CreateUnitInput,
  EndAppointmentInput,
  OpenRegisterEntryInput,
} from './management.inputs.ts';
import { AppointmentPayload, IdentityPayload, PersonPayload, UnitPayload } from './management.payloads.ts';

const INPUT = { description: 'What is to be done.' };

/** No id of ours looks like this: what is malformed is simply not found. */
const uuidIfGiven = <Given extends string | null | undefined>(type: string, id: Given) =>
  typeof id === 'string' ? idOf(id, type) : id;
const entryOf = (id: string) =>
  fromGlobalId(id, 'Section') ?? fromGlobalId(id, 'Field') ?? fromGlobalId(id, 'Area') ?? NO_ID;

const run = <Input extends object, Subject, Value>(
  { runtime, actor }: Context,
  command: Command<Input, Subject, Value>,
  input: Input & { idempotencyKey?: string },
): Promise<CommandResult<Value>> => runCommand(runtime, actor, command, input);

/** Thin: the commands decide who may (Điều 6, 12); here ids are read and results shown. */
@Resolver()
export class ManagementResolver {
  @Mutation(() => PersonPayload, {
    description: 'Makes a person known; they set their own password by a link (D4).',
  })
  async createPerson(
    @Arg('input', () => CreatePersonInput, INPUT) input: CreatePersonInput,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    const { value, refusals } = await run(context, createPerson, input);
    const row = value && (await loaderOf(context, peopleById).load(value.personId));
    return Object.assign(new PersonPayload(), { person: row && presentPerson(row), refusals });
  }

  @Mutation(() => AppointmentPayload, { description: 'Gives an office by decision (Điều 12).' })
  appoint(@Arg('input', () => AppointInput, INPUT) input: AppointInput, @Ctx() context: Context) {
    const ids = {
      personId: idOf(input.personId, 'Person'),
      unitId: uuidIfGiven('OrganisationUnit', input.unitId),
    };
    return this.#appointment(context, appoint, { ...input, ...ids });
  }

  @Mutation(() => AppointmentPayload, {
    description: 'Ends an office; at once unless a later instant is given (D2).',
  })
  endAppointment(
    @Arg('input', () => EndAppointmentInput, INPUT) { id, ...input }: EndAppointmentInput,
    @Ctx() context: Context,
  ) {
    return this.#appointment(context, endAppointment, { ...input, appointmentId: idOf(id, 'Appointment') });
  }

  @Mutation(() => UnitPayload, { description: 'Sets up a unit (Điều 1.2).' })
  createUnit(@Arg('input', () => CreateUnitInput, INPUT) input: CreateUnitInput, @Ctx() context: Context) {
    return this.#unit(context, createUnit, {
      ...input,
      parentId: uuidIfGiven('OrganisationUnit', input.parentId),
    });
  }

  @Mutation(() => UnitPayload, { description: 'Renames or moves a unit; what it issued keeps the old name.' })
  changeUnit(
    @Arg('input', () => ChangeUnitInput, INPUT) { id, parentId, ...input }: ChangeUnitInput,
    @Ctx() context: Context,
  ) {
    const moved = parentId === undefined ? {} : { parentId: uuidIfGiven('OrganisationUnit', parentId) };
    return this.#unit(context, changeUnit, { ...input, ...moved, unitId: idOf(id, 'OrganisationUnit') });
  }

  @Mutation(() => UnitPayload, { description: 'Ends a unit on which nothing hangs any more.' })
  closeUnit(
    @Arg('input', () => CloseUnitInput, INPUT) { id, ...input }: CloseUnitInput,
    @Ctx() context: Context,
  ) {
    return this.#unit(context, closeUnit, { ...input, unitId: idOf(id, 'OrganisationUnit') });
  }

  @Mutation(() => IdentityPayload, { description: 'Opens an entry of a register (Điều 8.12).' })
  openRegisterEntry(
    @Arg('input', () => OpenRegisterEntryInput, INPUT) input: OpenRegisterEntryInput,
    @Ctx() context: Context,
  ) {
    return done(run(context, openRegisterEntry, input));
  }

  @Mutation(() => IdentityPayload, { description: 'Renames, moves or closes an entry of a register.' })
  changeRegisterEntry(
    @Arg('input', () => ChangeRegisterEntryInput, INPUT) { id, ...input }: ChangeRegisterEntryInput,
    @Ctx() context: Context,
  ) {
    return done(run(context, changeRegisterEntry, { ...input, entryId: entryOf(id) }));
  }

  @Mutation(() => IdentityPayload, {
    description: 'Sends a person a link to set a new password; only they see it (D4).',
  })
  issuePasswordReset(
    @Arg('personId', () => ID, { description: 'Global id of the person.' }) personId: string,
    @Ctx() context: Context,
  ) {
    return done(run(context, issuePasswordReset, { personId: idOf(personId, 'Person') }));
  }

  async #appointment<Input extends object, Subject>(
    context: Context,
    command: Command<Input, Subject, { appointmentId: string; personId: string }>,
    input: Input & { idempotencyKey?: string },
  ): Promise<AppointmentPayload> {
    const { value, refusals } = await run(context, command, input);
    const [row] = value ? await appointmentsById(context.runtime, [value.appointmentId]) : [];
    const appointment = row ? presentAppointment(row, context.actor.language) : null;
    return Object.assign(new AppointmentPayload(), { appointment, refusals });
  }

  async #unit<Input extends object, Subject>(
    context: Context,
    command: Command<Input, Subject, { unitId: string }>,
    input: Input & { idempotencyKey?: string },
  ): Promise<UnitPayload> {
    const { value, refusals } = await run(context, command, input);
    const [row] = value ? await unitsById(context.runtime, [value.unitId]) : [];
    return Object.assign(new UnitPayload(), { unit: row ? presentUnit(row) : null, refusals });
  }
}

async function done(result: Promise<CommandResult<unknown>>): Promise<IdentityPayload> {
  const { value, refusals } = await result;
  return Object.assign(new IdentityPayload(), { done: value !== null, refusals });
}
