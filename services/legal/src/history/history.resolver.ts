import {
  AuditEntryConnection,
  fromGlobalId,
  globalId,
  mayReadAudit,
  presentStep,
  readTrail,
} from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import { LegalRecord } from '../records/record.view.ts';
import { commandName } from './command-name.ts';
import { LegalStep } from './legal-step.view.ts';

/** Who passed a legal document on, and everything else that was done to it (D7, D9). */
@Resolver(() => LegalRecord)
export class HistoryResolver {
  @FieldResolver(() => [LegalStep], { description: 'Its steps in their order, with the sign-offs (D7).' })
  async timeline(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalStep[]> {
    const steps = await loadersOf(context).steps.load(row.id);
    return steps.map((step) =>
      Object.assign(new LegalStep(), presentStep(step, context.actor.language), {
        id: globalId('LegalStep', step.id),
      }),
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may read its audit trail.' })
  auditReadable(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<boolean> {
    return mayReadAudit(context, row);
  }

  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Every act on a legal document, latest first, for whoever reads the audit; null for everybody else. That it was read is recorded.',
  })
  async legalAuditTrail(
    @Arg('subject', () => ID, { description: 'Global id of the LegalRecord.' }) subject: string,
    @Arg('first', () => Int, { defaultValue: 30, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<AuditEntryConnection | null> {
    const id = fromGlobalId(subject, 'LegalRecord');
    const record = id && (await loadersOf(context).record.load(id));
    if (!record || !(await mayReadAudit(context, record))) return null;
    return readTrail(context, { type: 'LegalRecord', id: record.id }, { first, after }, commandName);
  }
}
