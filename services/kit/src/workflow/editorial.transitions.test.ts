import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { EDITORIAL_STATES, targetsOf, TRANSITIONS } from './editorial.transitions.ts';
import type { EditorialState, EditorialStep } from './editorial.transitions.ts';

/** Written by hand from Điều 9.2, 10.1a, 14.1 and 15: every step, and where it leads from each of the twelve states. */
const EXPECTED: Record<EditorialStep, Partial<Record<EditorialState, EditorialState[]>>> = {
  submit: { DRAFT: ['UNIT_APPROVAL', 'SUBMITTED'] },
  enter: { DRAFT: ['UNIT_APPROVAL', 'RETURNED', 'SUBMITTED'] },
  unitApprove: { UNIT_APPROVAL: ['SUBMITTED'] },
  accept: { SUBMITTED: ['COMPILING'] },
  return: { UNIT_APPROVAL: ['RETURNED'], SUBMITTED: ['RETURNED'], COMPILING: ['RETURNED'] },
  decline: { SUBMITTED: ['DECLINED'], COMPILING: ['DECLINED'] },
  compile: { COMPILING: ['VERIFYING'] },
  verify: { VERIFYING: ['APPROVING'] },
  approve: { APPROVING: ['APPROVED'] },
  post: { APPROVED: ['PUBLISHED'] },
  sendBack: {
    VERIFYING: ['COMPILING'],
    APPROVING: ['COMPILING', 'VERIFYING'],
    APPROVED: ['COMPILING', 'VERIFYING', 'APPROVING'],
  },
  override: { VERIFYING: ['APPROVING'] },
  withdraw: { PUBLISHED: ['WITHDRAWN'] },
  supersede: { PUBLISHED: ['SUPERSEDED'] },
};

const STEPS = Object.keys(EXPECTED) as EditorialStep[];

describe('the life of an item (Điều 15)', () => {
  for (const step of STEPS)
    for (const state of EDITORIAL_STATES)
      it(`${step} from ${state} leads to ${EXPECTED[step][state]?.join(' or ') ?? 'nothing'}`, () => {
        const reached = (['ON_BEHALF_OF_UNIT', 'INDIVIDUAL'] as const).flatMap((mode) =>
          targetsOf(step, state, mode),
        );
        assert.deepEqual([...new Set(reached)], EXPECTED[step][state] ?? []);
      });

  it('lets a unit’s item pass its head, and an individual’s go direct (Điều 10.1a)', () => {
    assert.deepEqual(targetsOf('submit', 'DRAFT', 'ON_BEHALF_OF_UNIT'), ['UNIT_APPROVAL']);
    assert.deepEqual(targetsOf('submit', 'DRAFT', 'INDIVIDUAL'), ['SUBMITTED']);
  });
});

describe('the table of edges in the database', () => {
  let desk: Desk;
  before(async () => void (desk = await aDesk()));
  after(() => desk.close());

  it('is the same as the one that the commands read', async () => {
    const rows = await desk.db.query<{ edge: string }>(
      `select concat_ws(' ', action, from_state, to_state, mode) as edge from desk.editorial_edge order by edge`,
    );
    const edges = TRANSITIONS.map((edge) =>
      [edge.step, edge.from, edge.to, ...('mode' in edge ? [edge.mode] : [])].join(' '),
    );
    assert.deepEqual(rows.map(({ edge }) => edge).sort(), edges.sort());
  });
});
