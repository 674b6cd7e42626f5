import {
  AuditEntryConnection,
  auditTrail,
  connection,
  decodeCursor,
  fromGlobalId,
  presentTrailRow,
  recordRead,
} from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EditionView } from '../editions/edition.view.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { loadersOf } from '../loaders.ts';
import { commandName } from './command-name.ts';

const LONGEST_PAGE = 100;

/** The Director and the editor-in-chief; a unit's head for the own unit. A draft is its author's alone, its audit too. */
async function mayReadAudit({ authority }: Context, edition: EditionRow): Promise<boolean> {
  const { state, unit_id, section, field } = edition;
  return state !== 'DRAFT' && (await authority.may('READ_AUDIT', { unit: unit_id, section, field })) !== null;
}

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
    after: string,
    @Ctx() context: Context,
  ): Promise<AuditEntryConnection | null> {
    const id = fromGlobalId(subject, 'Edition');
    const edition = id && (await loadersOf(context).edition.load(id));
    if (!edition || !(await mayReadAudit(context, edition))) return null;
    const thing = { type: 'Edition', id: edition.id };
    await recordRead(context, 'AUDIT_TRAIL', thing);
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const before = after ? Number(decodeCursor(after)[0]) : null;
    const rows = await auditTrail(context.runtime, thing, { first: size, before });
    return connection(
      rows.map((row) => presentTrailRow(row, context.actor.language, commandName)),
      { first: size, cursorOf: ({ seq }) => [seq] },
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may read its audit trail.' })
  auditReadable(@Root() { row }: EditionView, @Ctx() context: Context): Promise<boolean> {
    return mayReadAudit(context, row);
  }
}
