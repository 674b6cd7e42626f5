import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { anonymous, createContext, createContextKeys, runCommand } from '@portal/kit';
import type {
  Actor,
  Command,
  CommandInput,
  CommandResult,
  ServedStep,
  Service,
  ServiceRuntime,
} from '@portal/kit';
import { drainEvents, TEST_SECRET, testDatabase } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { aPerson, aUnit, identityService } from '@portal/identity/testing';
import { graphql } from 'graphql';
import { draftLegalRecord } from '../records/draft-legal-record.ts';
import type { RecordDraft } from '../records/read-draft.ts';
import { steps } from '../records/steps.ts';
import { confirmRelation } from '../relations/confirm-relation.ts';
import type { RelationKind } from '../relations/relation.ts';
import { legalService } from '../service.ts';

const OFFICES = {
  author: 'INFORMATION_OFFICER',
  unitHead: 'UNIT_HEAD',
  secretariat: 'STANDING_SECRETARIAT',
  deputy: 'DEPUTY_EDITOR_IN_CHIEF',
  chief: 'EDITOR_IN_CHIEF',
  posting: 'POSTING_OFFICER',
} as const;
type Part = keyof typeof OFFICES;

/** Who usually takes which step (Điều 15). */
export const WAY: readonly (readonly [ServedStep, Part])[] = [
  ['submit', 'author'],
  ['accept', 'secretariat'],
  ['compile', 'secretariat'],
  ['verify', 'deputy'],
  ['approve', 'chief'],
  ['post', 'posting'],
];

/** The secretariat has written it, so somebody else receives it. */
export const WAY_OF_CORRECTION: typeof WAY = WAY.map(([step, who]) =>
  step === 'submit' ? [step, 'secretariat'] : step === 'accept' ? [step, 'chief'] : [step, who],
);

export interface LegalDesk {
  db: TestDatabase;
  runtime: ServiceRuntime;
  unitId: string;
  people: Record<Part, Actor>;
  act<Input extends object, Subject, Value>(
    who: Part,
    command: Command<Input, Subject, Value>,
    input: Input & CommandInput,
  ): Promise<CommandResult<Value>>;
  draft(content: RecordDraft): Promise<string>;
  /** Through all the steps; answers its id. */
  post(content: RecordDraft, until?: ServedStep): Promise<string>;
  confirm(from: string, kind: RelationKind): Promise<void>;
  /** Until nobody has anything left to react to, and no timer is due. */
  drain(): Promise<number>;
  read<Data>(who: Part | null, source: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

/** A department with whoever a legal document passes, on a database of its own. */
export async function aLegalDesk(): Promise<LegalDesk> {
  const db = await testDatabase([identityService, legalService]);
  const { publicKey } = await createContextKeys();
  const service: Service = await legalService.create({
    ...{ databaseUrl: db.url, secret: TEST_SECRET, publicKey, filesFolder: tmpdir() },
  });
  const { runtime, schema } = service;
  const unitId = await aUnit(db);
  const people = {} as Record<Part, Actor>;
  for (const [part, role] of Object.entries(OFFICES))
    people[part as Part] = await aPerson(db, {
      role,
      unitId: part === 'author' || part === 'unitHead' ? unitId : null,
    });

  const desk: LegalDesk = {
    ...{ db, runtime, unitId, people },
    act: (who, command, input) => runCommand(runtime, people[who], command, input),
    async draft(content) {
      const { value, refusals } = await desk.act('author', draftLegalRecord, { mode: 'INDIVIDUAL', content });
      assert.deepEqual(refusals, []);
      assert.ok(value && 'recordId' in value);
      return value.recordId;
    },
    async post(content, until = 'post') {
      const id = await desk.draft(content);
      for (const [step, who] of WAY) {
        const { refusals } = await desk.act(who, steps[step], { id, declaration: true });
        assert.deepEqual({ step, refusals }, { step, refusals: [] });
        if (step === until) break;
      }
      return id;
    },
    async confirm(from, kind) {
      const rows = await db.query<{ id: string }>(
        `select id from legal.relation where from_id = $1 and kind = $2 and state = 'PROPOSED'`,
        [from, kind],
      );
      assert.ok(rows.length > 0, `nothing is proposed as ${kind}`);
      for (const { id } of rows)
        assert.deepEqual((await desk.act('secretariat', confirmRelation, { id })).refusals, []);
    },
    async read<Data>(who: Part | null, source: string, variableValues: Record<string, unknown> = {}) {
      const contextValue = createContext(runtime, who ? people[who] : anonymous());
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      assert.deepEqual(errors ?? [], []);
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    drain: () => drainEvents(service),
    async close() {
      await service.close();
      await db.close();
    },
  };
  return desk;
}

/** A decree of our own making, as short as one can be. */
export const aDecree = (number: string, issued: string, lines: string[] = []): RecordDraft => ({
  type: 'DECREE',
  number,
  title: `Về hoạt động công thương (${number})`,
  issuers: ['Chính phủ'],
  issuedOn: issued,
  effectiveOn: issued,
  fields: ['dien-luc'],
  text: ['Điều 1. Phạm vi', '1. Chợ.', '2. Siêu thị.', 'Điều 2. Thi hành.', ...lines].join('\n'),
});
