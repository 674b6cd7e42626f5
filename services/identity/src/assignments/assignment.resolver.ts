import { connection, decodeCursor, idOf, isUuid, loaderOf, NO_ID, runCommand } from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PersonView } from '../people/person.view.ts';
import { FieldView, SectionView } from '../registers/register.view.ts';
import { readField, readSection } from '../registers/register.resolver.ts';
import { readPerson } from '../viewer/viewer.resolver.ts';
import { assignMember } from './assign-member.ts';
import {
  AssignableMember,
  AssignmentConnection,
  AssignmentPayload,
  AssignmentView,
  AssignMemberInput,
  EndAssignmentInput,
  presentAssignment,
} from './assignment.view.ts';
import { assignableMembers, assignmentsById, openAssignments } from './assignments.query.ts';
import { endAssignment } from './end-assignment.ts';

const INPUT = { description: 'What is to be done.' };
const LONGEST_PAGE = 100;

@Resolver(() => AssignmentView)
export class AssignmentResolver {
  @Query(() => AssignmentConnection, {
    description:
      'What is assigned now, the newest first: everything for whoever assigns, their own for everybody else.',
  })
  async assignments(
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor at which the page before ended.' })
    after: string | undefined,
    @Arg('personId', () => ID, { nullable: true, description: 'Only those to this person.' })
    personId: string | undefined,
    @Arg('editionId', () => ID, { nullable: true, description: 'Only those to this edition alone.' })
    editionId: string | undefined,
    @Ctx() { runtime, actor, authority }: Context,
  ): Promise<AssignmentConnection> {
    const limit = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [cursor] = after ? decodeCursor(after) : [];
    const assigns = (await authority.may('ASSIGN', {})) !== null;
    const rows = await openAssignments(runtime, {
      readerId: assigns ? null : (actor.personId ?? NO_ID),
      personId: personId ? idOf(personId, 'Person') : null,
      itemId: editionId ? idOf(editionId, 'Edition') : null,
      first: limit,
      before: cursor && isUuid(cursor) ? cursor : null,
    });
    return connection(rows.map(presentAssignment), { first: limit, cursorOf: ({ row }) => [row.id] });
  }

  @Query(() => [AssignableMember], {
    description: 'To whom something can be assigned, and how much they have; for whoever assigns.',
  })
  async assignableMembers(@Ctx() context: Context): Promise<AssignableMember[]> {
    if (!(await context.authority.may('ASSIGN', {}))) return [];
    const rows = await assignableMembers(context.runtime);
    return Promise.all(
      rows.map(async ({ id, sections, items }) =>
        Object.assign(new AssignableMember(), {
          person: await readPerson(context, id),
          sections: await Promise.all(sections.map((code) => readSection(context, { code }))),
          items,
        }),
      ),
    );
  }

  @Mutation(() => AssignmentPayload, {
    description: 'Gives a member something to edit at step 1 (Điều 14.1).',
  })
  assignMember(
    @Arg('input', () => AssignMemberInput, INPUT) { editionId, ...input }: AssignMemberInput,
    @Ctx() context: Context,
  ): Promise<AssignmentPayload> {
    return done(context, assignMember, {
      ...input,
      personId: idOf(input.personId, 'Person'),
      itemId: editionId ? idOf(editionId, 'Edition') : null,
    });
  }

  @Mutation(() => AssignmentPayload, { description: 'Ends an assignment at once (D2).' })
  endAssignment(
    @Arg('input', () => EndAssignmentInput, INPUT) { id, ...input }: EndAssignmentInput,
    @Ctx() context: Context,
  ): Promise<AssignmentPayload> {
    return done(context, endAssignment, { ...input, assignmentId: idOf(id, 'Assignment') });
  }

  @FieldResolver(() => PersonView, { nullable: true, description: 'To whom.' })
  person(@Root() { row }: AssignmentView, @Ctx() context: Context): Promise<PersonView | null> {
    return readPerson(context, row.person_id);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: 'By whom.' })
  assignedBy(@Root() { row }: AssignmentView, @Ctx() context: Context): Promise<PersonView | null> {
    return readPerson(context, row.assigned_by);
  }

  @FieldResolver(() => SectionView, { nullable: true, description: 'The section, or that of the edition.' })
  section(@Root() { row }: AssignmentView, @Ctx() context: Context): Promise<SectionView | null> {
    return readSection(context, { code: row.section });
  }

  @FieldResolver(() => FieldView, { nullable: true, description: 'The field; null = all of the section.' })
  async field(@Root() { row }: AssignmentView, @Ctx() context: Context): Promise<FieldView | null> {
    return row.field ? readField(context, { code: row.field }) : null;
  }
}

async function done<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, { assignmentId: string }>,
  input: Input & { idempotencyKey?: string },
): Promise<AssignmentPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  const row = value && (await loaderOf(context, assignmentsById).load(value.assignmentId));
  return Object.assign(new AssignmentPayload(), { assignment: row && presentAssignment(row), refusals });
}
