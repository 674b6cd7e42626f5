import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anonymous } from '../access/actor.ts';
import { ROLE_MATRIX, WHERE_ASSIGNED } from '../access/role-matrix.ts';
import { ROLES } from '../access/rights.ts';
import type { Right, Role } from '../access/rights.ts';
import type { CheckContext } from '../commands/command.ts';
import { EDITORIAL_ACTS, refusalsOf } from './editorial.policy.ts';
import type { EditorialAct, EditorialItem } from './editorial.policy.ts';
import { EDITORIAL_STATES } from './editorial.transitions.ts';
import type { EditorialState } from './editorial.transitions.ts';

/** What the person has done on this edition before; "namesake" is named as a writer, but did not create it. */
const HISTORY = ['nothing', 'author', 'namesake', 'verify', 'override', 'approve', 'post'] as const;
type History = (typeof HISTORY)[number];

const SENDERS = ROLES.filter((role) => !['POSTING_OFFICER', 'SITE_ADMINISTRATOR'].includes(role));
const COMPILERS: Role[] = [
  'STANDING_SECRETARIAT',
  'BOARD_MEMBER',
  'DEPUTY_EDITOR_IN_CHIEF',
  'EDITOR_IN_CHIEF',
];
/** "✔ assigned" in the matrix: at step 1 they edit what the editor-in-chief or a deputy assigned to them (Điều 14.1, 14.3). */
const ASSIGNED_COMPILERS: Role[] = ['BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF'];
const HEADS: Role[] = ['UNIT_HEAD', 'UNIT_DEPUTY'];
const INTAKE: Role[] = ['STANDING_SECRETARIAT', 'EDITOR_IN_CHIEF'];
const DEPUTY: Role[] = ['DEPUTY_EDITOR_IN_CHIEF'];
const CHIEF: Role[] = ['EDITOR_IN_CHIEF'];
const POSTER: Role[] = ['POSTING_OFFICER'];
const ALL: readonly History[] = HISTORY;

/**
 * Written by hand from the role matrix, Điều 10.1a, 15 and D5; not derived from the policy. Whatever does not stand here is
 * refused.
 */
const ALLOWED: [EditorialAct, EditorialState, readonly Role[], readonly History[]][] = [
  ['edit', 'DRAFT', SENDERS, ['author']],
  ['edit', 'COMPILING', COMPILERS, ALL],
  ['edit', 'VERIFYING', DEPUTY, ['nothing', 'verify', 'override', 'post']],
  ['submit', 'DRAFT', SENDERS, ['author']],
  ['enter', 'DRAFT', ['STANDING_SECRETARIAT'], ALL],
  ['unitApprove', 'UNIT_APPROVAL', HEADS, ['nothing', 'verify', 'override', 'approve', 'post']],
  ['accept', 'SUBMITTED', INTAKE, ALL],
  ['return', 'UNIT_APPROVAL', HEADS, ALL],
  ['return', 'SUBMITTED', INTAKE, ALL],
  ['return', 'COMPILING', INTAKE, ALL],
  ['decline', 'SUBMITTED', INTAKE, ALL],
  ['decline', 'COMPILING', INTAKE, ALL],
  ['compile', 'COMPILING', COMPILERS, ALL],
  ['verify', 'VERIFYING', DEPUTY, ['nothing', 'verify', 'override', 'post']],
  ['override', 'VERIFYING', CHIEF, ['nothing', 'verify', 'override', 'approve', 'post']],
  ['approve', 'APPROVING', CHIEF, ['nothing', 'override', 'approve']],
  ['sendBack', 'VERIFYING', DEPUTY, ALL],
  ['sendBack', 'APPROVING', CHIEF, ALL],
  ['sendBack', 'APPROVED', [...CHIEF, ...POSTER], ALL],
  ['post', 'APPROVED', POSTER, ['nothing', 'author', 'namesake', 'verify', 'override', 'post']],
  ['withdraw', 'PUBLISHED', CHIEF, ALL],
];

const ME = 'me';

const item = (state: EditorialState, history: History): EditorialItem => ({
  id: 'edition',
  state,
  // The only act that asks for the mode is submitting, which both modes know.
  mode: state === 'UNIT_APPROVAL' ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
  unit_id: null,
  section: 'tin-tuc-su-kien',
  field: null,
  author_id: history === 'author' ? ME : 'somebody else',
  parts: [
    { personId: history === 'author' ? ME : 'somebody else', part: 'author' },
    ...(history === 'namesake' ? [{ personId: ME, part: 'author' }] : []),
    ...(['verify', 'override', 'approve', 'post'].includes(history) ? [{ personId: ME, part: history }] : []),
  ],
});

/** What an office grants here: all its rights, but for those that count only where their holder was assigned. */
const rightsOf = (role: Role, assigned: boolean): Right[] =>
  ROLE_MATRIX[role].filter((right) => assigned || !WHERE_ASSIGNED[right]?.includes(role));

const holding = (rights: readonly Right[], delegationId: string | null = null): CheckContext => ({
  actor: { ...anonymous(), personId: ME },
  may: async (right) =>
    rights.includes(right)
      ? { role: '', appointmentId: '', onBehalfOf: delegationId, delegationId, acting: false }
      : null,
});

const isAllowed = (
  act: EditorialAct,
  state: EditorialState,
  role: Role,
  history: History,
  assigned: boolean,
) =>
  (assigned || state !== 'COMPILING' || !ASSIGNED_COMPILERS.includes(role)) &&
  ALLOWED.some(
    ([a, s, roles, histories]) =>
      a === act && s === state && roles.includes(role) && histories.includes(history),
  );

describe('who may do what (role × state × own work × delegation × assignment)', () => {
  for (const act of EDITORIAL_ACTS)
    for (const role of ROLES)
      for (const assigned of [true, false])
        it(`${act} by ${role}, ${assigned ? 'assigned' : 'not assigned'}, in every state and with every history`, async () => {
          for (const state of EDITORIAL_STATES)
            for (const history of HISTORY) {
              const ctx = holding(rightsOf(role, assigned));
              const refusals = await refusalsOf(ctx, item(state, history), act);
              const cell = `${act} ${state} ${role} ${history}: ${refusals.map(({ code }) => code).join()}`;
              assert.equal(refusals.length === 0, isAllowed(act, state, role, history, assigned), cell);
            }
        });

  for (const act of EDITORIAL_ACTS)
    it(`${act} by delegation: what the office may, but never on one’s own work (Điều 14.2)`, async () => {
      for (const role of ROLES)
        for (const assigned of [true, false])
          for (const state of EDITORIAL_STATES)
            for (const history of HISTORY) {
              const delegated = holding(rightsOf(role, assigned), 'delegation');
              const refusals = await refusalsOf(delegated, item(state, history), act);
              const own = history === 'author' || history === 'namesake';
              const cell = `${act} ${state} for ${role} ${history}: ${refusals.map(({ code }) => code).join()}`;
              const allowed = !own && isAllowed(act, state, role, history, assigned);
              assert.equal(refusals.length === 0, allowed, cell);
            }
    });

  it('a wrong state, a missing right and own work are three different answers', async () => {
    const codes = async (rights: Right[], state: EditorialState, history: History) =>
      (await refusalsOf(holding(rights), item(state, history), 'verify')).map(({ code }) => code);
    assert.deepEqual(await codes(['VERIFY'], 'APPROVING', 'nothing'), ['WRONG_STATE']);
    assert.deepEqual(await codes([], 'VERIFYING', 'nothing'), ['NO_RIGHT']);
    assert.deepEqual(await codes(['VERIFY'], 'VERIFYING', 'author'), ['OWN_WORK']);
    assert.deepEqual(await codes([], 'VERIFYING', 'author'), ['NO_RIGHT', 'OWN_WORK']);
  });

  it('whoever is not signed in is asked to sign in, whatever the act', async () => {
    for (const act of EDITORIAL_ACTS) {
      const ctx = { ...holding([]), actor: anonymous() };
      assert.deepEqual(await refusalsOf(ctx, item('DRAFT', 'nothing'), act), [{ code: 'SIGN_IN' }]);
    }
  });

  it('asks for the right in the item with its unit, section and field', async () => {
    const asked: unknown[] = [];
    const ctx: CheckContext = {
      ...holding([]),
      may: async (right, scope) => (asked.push([right, scope]), null),
    };
    await refusalsOf(ctx, { ...item('VERIFYING', 'nothing'), unit_id: 'u', field: 'dien-luc' }, 'verify');
    const scope = { unit: 'u', section: 'tin-tuc-su-kien', field: 'dien-luc', item: 'edition' };
    assert.deepEqual(asked, [['VERIFY', scope]]);
  });
});
