import type { Actor } from '../access/actor.ts';
import { anonymous } from '../access/actor.ts';
import type { Role } from '../access/rights.ts';
import { ROLE_MATRIX } from '../access/role-matrix.ts';
import { runCommand } from '../commands/run-command.ts';
import { newId } from '../ids/ids.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';
import type { StepInput } from '../workflow/step-input.ts';
import { deskService, draftPiece, pieceSteps } from './desk-service.ts';
import type { DraftPiece } from './desk-service.ts';
import { identityStub } from './identity-stub.ts';
import { testDatabase, testRuntime } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

export interface Desk {
  db: TestDatabase;
  runtime: ServiceRuntime;
  /** Somebody in an office; of a unit where the office is one's. */
  hire(role: Role, name?: string, unitId?: string): Promise<Actor>;
  draft(author: Actor, draft?: Partial<DraftPiece>): Promise<string>;
  step(
    name: keyof typeof pieceSteps,
    actor: Actor,
    id: string,
    input?: Partial<StepInput>,
  ): Promise<string[]>;
  state(id: string): Promise<EditorialState>;
  close(): Promise<void>;
}

/** A small editorial office on a database of its own. */
export async function aDesk(): Promise<Desk> {
  const db = await testDatabase([identityStub, deskService]);
  const runtime = await testRuntime(deskService, db);
  return {
    db,
    runtime,
    async hire(role, name = role, unitId) {
      const personId = newId();
      await db.query('insert into identity.person values ($1, $2)', [personId, name]);
      await db.query(
        `insert into identity.holding (person_id, "right", unit_id, role) select $1, r, $3, $4 from unnest($2::text[]) r`,
        [personId, ROLE_MATRIX[role], unitId ?? null, role],
      );
      return { ...anonymous(), personId };
    },
    async draft(author, draft = {}) {
      const { value, refusals } = await runCommand(runtime, author, draftPiece, { title: newId(), ...draft });
      if (!value) throw new Error(refusals.map(({ code }) => code).join());
      return value.pieceId;
    },
    /** The codes of the refusals; none = done. */
    async step(name, actor, id, input = {}) {
      const said = { reason: 'vì …', reasonCode: name === 'return' ? 'OTHER' : null, declaration: true };
      const { refusals } = await runCommand(runtime, actor, pieceSteps[name], { id, ...said, ...input });
      return refusals.map(({ code }) => code);
    },
    async state(id) {
      const [row] = await db.query<{ state: EditorialState }>(
        'select state from desk.workflow_item where edition_id = $1',
        [id],
      );
      if (!row) throw new Error('no such piece');
      return row.state;
    },
    async close() {
      await runtime.close();
      await db.close();
    },
  };
}
