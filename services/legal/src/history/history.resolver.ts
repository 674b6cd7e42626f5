import {
  actionName,
  AuditEntryConnection,
  auditTrail,
  connection,
  decodeCursor,
  fromGlobalId,
  globalId,
  hasLapsed,
  PersonReference,
  presentTrailRow,
  recordRead,
  roleName,
} from '@portal/kit';
import type { Context, EditionState, Language } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import type { RecordRow } from '../records/record-row.ts';
import { LegalRecord } from '../records/record.view.ts';
import { commandName } from './command-name.ts';
import { LegalStep } from './legal-step.view.ts';
import type { StepRow } from './steps.query.ts';

const LONGEST_PAGE = 100;

/** The Director and the editor-in-chief; a unit's head for the own unit. A draft is its author's alone, its audit too. */
async function mayReadAudit({ authority }: Context, record: RecordRow): Promise<boolean> {
  const { state, unit_id, section, field } = record;
  return state !== 'DRAFT' && (await authority.may('READ_AUDIT', { unit: unit_id, section, field })) !== null;
}

/** Who passed a legal document on, and everything else that was done to it (D7, D9). */
@Resolver(() => LegalRecord)
export class HistoryResolver {
  @FieldResolver(() => [LegalStep], { description: 'Its steps in their order, with the sign-offs (D7).' })
  async timeline(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalStep[]> {
    const steps = await loadersOf(context).steps.load(row.id);
    return steps.map((step) => presentStep(step, context.actor.language));
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
    const thing = { type: 'LegalRecord', id: record.id };
    await recordRead(context, 'AUDIT_TRAIL', thing);
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const before = after ? Number(decodeCursor(after)[0]) : null;
    const rows = await auditTrail(context.runtime, thing, { first: size, before });
    return connection(
      rows.map((row) => presentTrailRow(row, context.actor.language, commandName)),
      { first: size, cursorOf: ({ seq }) => [seq] },
    );
  }
}

const presentStep = (step: StepRow, language: Language): LegalStep =>
  Object.assign(new LegalStep(), {
    id: globalId('LegalStep', step.id),
    action: step.action,
    actionName: actionName(step.action, language),
    fromState: step.from_state as EditionState | null,
    toState: step.to_state as EditionState,
    person: PersonReference.to(step.person_id),
    onBehalfOf: step.on_behalf_of ? PersonReference.to(step.on_behalf_of) : null,
    roleName: step.role && roleName(step.role, language),
    remark: step.remark,
    reasonCode: step.reason_code,
    at: step.at,
    lapsed: hasLapsed({ action: step.action, contentHash: step.content_hash }, step.current_hash),
  });
