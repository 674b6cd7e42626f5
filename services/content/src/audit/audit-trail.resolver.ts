import { AuditEntryConnection, fromGlobalId, mayReadAudit, readTrail } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EditionView } from '../editions/edition.view.ts';
import { loadersOf } from '../loaders.ts';
import { commandName } from './command-name.ts';

@Resolver(() => EditionView)
export class AuditTrailResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Every act on an edition, latest first, for whoever reads the audit; null for everybody else. That it was read is recorded.',
  })
  async auditTrail(
    @Arg('subject', () => ID, { description: 'Global id of the edition.' }) subject: string,
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<AuditEntryConnection | null> {
    const id = fromGlobalId(subject, 'Edition');
    const edition = id && (await loadersOf(context).edition.load(id));
    if (!edition || !(await mayReadAudit(context, edition))) return null;
    return readTrail(context, { type: 'Edition', id: edition.id }, { first, after }, commandName);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may read its audit trail.' })
  auditReadable(@Root() { row }: EditionView, @Ctx() context: Context): Promise<boolean> {
    return mayReadAudit(context, row);
  }
}
