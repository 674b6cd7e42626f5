import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EDITORIAL_STATES, newId } from '@portal/kit';
import type { Actor, Right } from '@portal/kit';
import { ACTS } from '../testing/every-command.ts';
import { ASSIGNED, DELEGATED, EXPECTED_ACTS, RELATIONS, ROLES } from '../testing/expected-acts.ts';
import type { Relation, RoleName } from '../testing/expected-acts.ts';
import { aDelegation, anAssignment, aPerson } from '@portal/identity/testing';
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
  /** What they hold for another (Điều 14.2). */
  delegated: Right | null;
  expected: boolean;
}

const isExpected = ({ role, state, relation, action, assigned, delegated }: Omit<Cell, 'expected'>) =>
  EXPECTED_ACTS.some(
    (act) =>
      act.action === action &&
      act.states.includes(state) &&
      act.relations.includes(relation) &&
      (act.roles.includes(role) ||
        (assigned && (act.assigned ?? []).includes(role)) ||
        (delegated !== null && act.delegated === delegated && relation !== 'author')),
  );

/** What people may have besides their office, one at a time: no act asks for both. */
const besides = (role: RoleName): Pick<Cell, 'assigned' | 'delegated'>[] => [
  { assigned: false, delegated: null },
  // To nobody else can anything be assigned or delegated; the database says so (identity's tests of both).
  ...(ASSIGNED.includes(role) ? [{ assigned: true, delegated: null }] : []),
  ...DELEGATED.filter(({ to }) => to.includes(role)).map(({ right }) => ({
    assigned: false,
    delegated: right,
  })),
];

const cells: Cell[] = ROLES.flatMap((role) =>
  EDITORIAL_STATES.flatMap((state) =>
    RELATIONS.flatMap((relation) =>
      Object.keys(ACTS).flatMap((action) =>
        besides(role)
          .map((more) => ({ role, state, relation, action, ...more }))
          .map((cell) => ({ ...cell, expected: isExpected(cell) })),
      ),
    ),
  ),
);

const PARTS: Partial<Record<Relation, string>> = { verifier: 'verify', approver: 'approve' };

const planted = (cell: Cell): Planted => {
  const { state, relation } = cell;
  const personId = personOf(cell).personId ?? '';
  const part = PARTS[relation];
  return {
    state,
    mode: state === 'UNIT_APPROVAL' ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
    authorId: relation === 'author' ? personId : newId(),
    parts: part ? [{ personId, part }] : [],
  };
};

const personOf = ({ role, delegated }: Cell): Actor =>
  delegates.get(`${role} ${delegated}`) ?? newsroom.people[role];

/** Where the act belongs to no rule of this state at all, the answer is the state and nothing else. */
const isElsewhere = ({ state, action }: Cell) =>
  !EXPECTED_ACTS.some((act) => act.action === action && act.states.includes(state));

let newsroom: Newsroom;
const delegates = new Map<string, Actor>();
before(async () => {
  newsroom = await aNewsroom();
  const { db, people } = newsroom;
  for (const { right, by, to } of DELEGATED)
    for (const role of to) {
      const delegate = await aPerson(db, { role });
      await aDelegation(db, { by: people[by], to: delegate, rights: [right] });
      delegates.set(`${role} ${right}`, delegate);
    }
});
after(() => newsroom.close());

test(`who may do what: ${cells.length} cells of role × state × own work × assignment × delegation × act (Điều 10, 14, 15)`, async () => {
  const ids = await plantEditions(newsroom, cells.map(planted));
  const { db, people } = newsroom;
  const section = aDraft().section;
  for (const [index, { role, assigned }] of cells.entries())
    if (assigned)
      await anAssignment(db, { to: people[role], by: people.EDITOR_IN_CHIEF, section, itemId: ids[index] });
  const wrong: string[] = [];
  const decide = async (cell: Cell, id: string) => {
    const attempt = ACTS[cell.action];
    if (!attempt) throw new Error(cell.action);
    const { value, refusals } = await attempt(newsroom, personOf(cell), id);
    const codes = refusals.map(({ code }) => code).join();
    const holds = [
      cell.role,
      ...(cell.assigned ? ['assigned'] : []),
      ...(cell.delegated ? [`for another ${cell.delegated}`] : []),
    ].join(' ');
    const told = `${holds}, ${cell.relation}, ${cell.state}: ${cell.action}`;
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
