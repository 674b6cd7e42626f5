import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EDITORIAL_STATES, newId } from '@portal/kit';
import { ACTS } from '../testing/every-command.ts';
import { ASSIGNED, EXPECTED_ACTS, RELATIONS, ROLES } from '../testing/expected-acts.ts';
import type { Relation, RoleName } from '../testing/expected-acts.ts';
import { anAssignment } from '@portal/identity/testing';
import { aDraft, plantEditions } from '../testing/factories.ts';
import type { Planted } from '../testing/factories.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';

interface Cell {
  role: RoleName;
  state: string;
  relation: Relation;
  action: string;
  /** Whether the edition was assigned to them (Điều 14.1). */
  assigned: boolean;
  expected: boolean;
}

const isExpected = ({ role, state, relation, action, assigned }: Omit<Cell, 'expected'>) =>
  EXPECTED_ACTS.some(
    (act) =>
      act.action === action &&
      act.states.includes(state) &&
      (act.roles.includes(role) || (assigned && (act.assigned ?? []).includes(role))) &&
      act.relations.includes(relation),
  );

const cells: Cell[] = ROLES.flatMap((role) =>
  EDITORIAL_STATES.flatMap((state) =>
    RELATIONS.flatMap((relation) =>
      Object.keys(ACTS).flatMap((action) =>
        // To nobody else can anything be assigned; the database says so (identity's assignments.test.ts).
        (ASSIGNED.includes(role) ? [false, true] : [false]).map((assigned) => ({
          ...{ role, state, relation, action, assigned },
          expected: isExpected({ role, state, relation, action, assigned }),
        })),
      ),
    ),
  ),
);

const PARTS: Partial<Record<Relation, string>> = { verifier: 'verify', approver: 'approve' };

const planted = (newsroom: Newsroom, { role, state, relation }: Cell): Planted => {
  const personId = newsroom.people[role].personId ?? '';
  const part = PARTS[relation];
  return {
    state,
    mode: state === 'UNIT_APPROVAL' ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
    authorId: relation === 'author' ? personId : newId(),
    parts: part ? [{ personId, part }] : [],
  };
};

/** Where the act belongs to no rule of this state at all, the answer is the state and nothing else. */
const isElsewhere = ({ state, action }: Cell) =>
  !EXPECTED_ACTS.some((act) => act.action === action && act.states.includes(state));

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

test(`who may do what: ${cells.length} cells of role × state × own work × assignment × act (Điều 10, 14, 15)`, async () => {
  const ids = await plantEditions(
    newsroom,
    cells.map((cell) => planted(newsroom, cell)),
  );
  const { db, people } = newsroom;
  const section = aDraft().section;
  for (const [index, { role, assigned }] of cells.entries())
    if (assigned)
      await anAssignment(db, { to: people[role], by: people.EDITOR_IN_CHIEF, section, itemId: ids[index] });
  const wrong: string[] = [];
  const decide = async (cell: Cell, id: string) => {
    const attempt = ACTS[cell.action];
    if (!attempt) throw new Error(cell.action);
    const { value, refusals } = await attempt(newsroom, newsroom.people[cell.role], id);
    const codes = refusals.map(({ code }) => code).join();
    const told = `${cell.role}${cell.assigned ? ' (assigned)' : ''}, ${cell.relation}, ${cell.state}: ${cell.action}`;
    if ((value !== null) !== cell.expected)
      wrong.push(`${told} was ${value ? 'done' : `refused (${codes})`}`);
    else if (isElsewhere(cell) && !/^(WRONG_STATE|NOT_RETURNED|NOT_FOUND)$/.test(codes))
      wrong.push(`${told}: ${codes}`);
    else if (!cell.expected && codes === '') wrong.push(`${told} was refused without a reason`);
  };
  const queue = cells.entries();
  const worker = async () => {
    for (const [index, cell] of queue) await decide(cell, ids[index] ?? '');
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  assert.deepEqual(wrong, []);
});

test('the table leaves no act out, and names none that does not exist', () => {
  assert.deepEqual(new Set(EXPECTED_ACTS.map(({ action }) => action)), new Set(Object.keys(ACTS)));
  assert.ok(cells.filter(({ expected }) => expected).length > 100);
});
