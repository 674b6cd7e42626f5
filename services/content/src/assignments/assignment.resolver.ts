import { loaderOf, PersonReference } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EditionView } from '../editions/edition.view.ts';
import { assigneesOf } from './assignees.query.ts';

/** From intake until step 1 is done, an edition may be given to somebody (Điều 15, Bước 1). */
const ASSIGNABLE = ['SUBMITTED', 'COMPILING', 'VERIFYING', 'APPROVING', 'APPROVED'];

/** Who edits an edition at step 1; the assignments themselves are identity's. */
@Resolver(() => EditionView)
export class EditionAssignmentResolver {
  @FieldResolver(() => [PersonReference], {
    description:
      'Members and deputies who were assigned to it, or to its section and field, those of the edition itself first (Điều 14.1).',
  })
  async assignees(@Root() { row }: EditionView, @Ctx() context: Context): Promise<PersonReference[]> {
    return (await loaderOf(context, assigneesOf).load(row.id)).map(PersonReference.to);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may assign somebody to it now (Điều 14.1, 14.2).',
  })
  async mayAssign(@Root() { row }: EditionView, @Ctx() { authority }: Context): Promise<boolean> {
    const { section, field, state } = row;
    return ASSIGNABLE.includes(state) && (await authority.may('ASSIGN', { section, field })) !== null;
  }
}
