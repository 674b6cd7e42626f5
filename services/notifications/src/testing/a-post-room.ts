import { createContextKeys, newId, signContext } from '@portal/kit';
import type { Actor, ContextKeys, Service } from '@portal/kit';
import { aPerson, aUnit, identityService } from '@portal/identity/testing';
import { TEST_SECRET, testDatabase } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { parse, subscribe } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { notificationsService } from '../service.ts';

export interface PostRoom {
  db: TestDatabase;
  service: Service;
  unitId: string;
  people: Record<'author' | 'head' | 'secretariat' | 'member' | 'deputy' | 'chief' | 'posting', Actor>;
  /** Something moved: written into the bus as content would. */
  tell(
    type: string,
    state: string,
    move?: {
      editionId?: string;
      actorId?: string | null;
      reason?: string;
      reasonCode?: string;
      due?: string;
    },
  ): Promise<string>;
  inboxOf(actor: Actor): Promise<{ number: number; kind: string; waiting: boolean; done: boolean }[]>;
  /** A live subscription of this person. */
  listen(actor: Actor, document: string): Promise<AsyncIterableIterator<ExecutionResult>>;
  close(): Promise<void>;
}

/** Notifications on a database of its own, with one person in each office that hears of something. */
export async function aPostRoom(): Promise<PostRoom> {
  const db = await testDatabase([identityService, notificationsService]);
  const keys: ContextKeys = await createContextKeys();
  const options = { databaseUrl: db.url, secret: TEST_SECRET, publicKey: keys.publicKey, filesFolder: '' };
  const service = await notificationsService.create(options);
  const unitId = await aUnit(db);
  const people = {
    author: await aPerson(db, { role: 'INFORMATION_OFFICER', unitId }),
    head: await aPerson(db, { role: 'UNIT_HEAD', unitId }),
    secretariat: await aPerson(db, { role: 'STANDING_SECRETARIAT' }),
    member: await aPerson(db, { role: 'BOARD_MEMBER' }),
    deputy: await aPerson(db, { role: 'DEPUTY_EDITOR_IN_CHIEF' }),
    chief: await aPerson(db, { role: 'EDITOR_IN_CHIEF' }),
    posting: await aPerson(db, { role: 'POSTING_OFFICER' }),
  };
  return {
    db,
    service,
    unitId,
    people,
    async tell(type, state, { editionId = newId(), actorId = null, reason, reasonCode, due } = {}) {
      const payload = {
        ...{
          editionId,
          version: 2,
          state,
          title: 'Chợ đêm Sầm Sơn',
          unitId,
          section: 'tin-tuc-su-kien',
          field: null,
        },
        ...{ authorId: people.author.personId, actorId, reason: reason ?? null, reasonCode, due },
      };
      await db.query(
        `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
         values ($1, $2, 'content', 'Edition', $3, $4, kit.now())`,
        [newId(), type, editionId, JSON.stringify(payload)],
      );
      return editionId;
    },
    inboxOf: ({ personId }) =>
      db.query(
        `select number, kind, waiting, done_at is not null as done from notifications.inbox_entry
         where person_id = $1 order by number`,
        [personId],
      ),
    async listen(actor, document) {
      const contextValue = await service.contextFor(`Bearer ${await signContext(actor, keys.privateKey)}`);
      const answer = await subscribe({ schema: service.schema, document: parse(document), contextValue });
      if (!(Symbol.asyncIterator in answer)) throw new Error(JSON.stringify(answer.errors));
      return answer as unknown as AsyncIterableIterator<ExecutionResult>;
    },
    async close() {
      await service.close();
      await db.close();
    },
  };
}
