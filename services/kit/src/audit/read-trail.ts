import type { Language } from '../access/actor.ts';
import type { SubjectReference } from '../commands/command.ts';
import type { Context } from '../runtime/context.ts';
import type { AuditEntryConnection } from '../subgraph/audit-trail.view.ts';
import { connection, decodeCursor } from '../ids/connection.ts';
import { auditTrail } from './audit-trail.query.ts';
import { presentTrailRow } from './present-trail.ts';
import { recordRead } from './record-read.ts';

const LONGEST_PAGE = 100;

interface Item {
  state: string;
  unit_id: string | null;
  section: string | null;
  field: string | null;
}

/** The Director and the editor-in-chief; a unit's head for the own unit. A draft is its author's alone, its audit too. */
export async function mayReadAudit(
  { authority }: Context,
  { state, unit_id, section, field }: Item,
): Promise<boolean> {
  return state !== 'DRAFT' && (await authority.may('READ_AUDIT', { unit: unit_id, section, field })) !== null;
}

/** A page of a chain, latest first; that it was read is recorded (D9). */
export async function readTrail(
  context: Context,
  thing: SubjectReference,
  { first, after }: { first: number; after: string | undefined },
  commandName: (command: string, language: Language) => string,
): Promise<AuditEntryConnection> {
  await recordRead(context, 'AUDIT_TRAIL', thing);
  const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
  const before = after ? Number(decodeCursor(after)[0]) : null;
  const rows = await auditTrail(context.runtime, thing, { first: size, before });
  return connection(
    rows.map((row) => presentTrailRow(row, context.actor.language, commandName)),
    { first: size, cursorOf: ({ seq }) => [seq] },
  );
}
