import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../access/actor.ts';
import { RIGHTS } from '../access/rights.ts';
import { runCommand } from '../commands/run-command.ts';
import { newId } from '../ids/ids.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { editPiece } from '../testing/desk-service.ts';
import { partInTheWay, ruleOf } from './editorial.policy.ts';
import type { EditorialAct, EditorialItem } from './editorial.policy.ts';
import { targetsOf, TRANSITIONS } from './editorial.transitions.ts';

/**
 * D5: nobody is two of author, verifier and approver of one edition; whoever approves does not post. Standing in for the
 * verifier is a part of its own: it lifts nothing of authorship.
 */
function assertNobodySignsTwice(parts: readonly { personId: string; part: string }[]): void {
  for (const personId of new Set(parts.map((taken) => taken.personId))) {
    const mine = parts.filter((taken) => taken.personId === personId).map(({ part }) => part);
    const signed = mine.filter((part) => part !== 'post' && part !== 'override');
    assert.ok(signed.length <= 1, `${personId} signs as ${mine.join()}`);
    assert.ok(
      !(mine.includes('author') && mine.includes('override')),
      `${personId} overrides their own work`,
    );
    assert.ok(!(mine.includes('approve') && mine.includes('post')), `${personId} approves and posts`);
  }
}

const ACTS = [...new Set(TRANSITIONS.map(({ step }) => step)), 'edit' as const].filter(
  (act) => act !== 'supersede' && act !== 'enter',
);

/** Any acts by any of four people, who all hold every right: only their own work can stand in the way. */
const anything = fc.array(
  fc.record({ act: fc.constantFrom(...ACTS), person: fc.nat(3), choice: fc.nat(2) }),
  { minLength: 5, maxLength: 40 },
);

/** Entering is no act on an item that is there: a service's command opens the item with it. */
type Tried = Exclude<EditorialAct, 'enter'>;

/** As most real lives go: the next step forward, or sometimes back, by anybody. */
const FORWARD: Tried[] = ['submit', 'accept', 'compile', 'verify', 'approve', 'post'];
const plausible = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constant('forward' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...ACTS) },
    ),
    person: fc.nat(3),
    choice: fc.nat(2),
  }),
  { minLength: 20, maxLength: 60 },
);

const actOf = (act: Tried | 'forward', item: Pick<EditorialItem, 'state' | 'mode'>): Tried =>
  act === 'forward'
    ? (FORWARD.find((step) => step !== 'edit' && targetsOf(step, item.state, item.mode).length > 0) ?? 'edit')
    : act;

describe('nobody signs twice (Điều 15, D5)', () => {
  it('whatever sequence of acts whichever people try, by the policy alone', () => {
    fc.assert(
      fc.property(fc.oneof(anything, plausible), (tries) => {
        const parts = [{ personId: '0', part: 'author' }];
        const item = {
          ...{ id: 'edition', mode: 'INDIVIDUAL', unit_id: null, section: null, field: null, author_id: '0' },
          ...{ state: 'DRAFT', parts },
        } as EditorialItem & { parts: typeof parts };
        for (const { act: tried, person, choice } of tries) {
          const act = actOf(tried, item);
          const personId = String(person);
          const rule = ruleOf(act, item.state);
          const targets = act === 'edit' ? [item.state] : targetsOf(act, item.state, item.mode);
          const to = targets[choice % Math.max(targets.length, 1)];
          if (!rule || !to || partInTheWay(item, act, personId) || (rule.onlyAuthor && personId !== '0'))
            continue;
          if (rule.part) item.parts.push({ personId, part: rule.part });
          const known = new Map(item.parts.map((taken) => [JSON.stringify(taken), taken]));
          item.parts.splice(0, Infinity, ...known.values());
          item.state = to;
          assertNobodySignsTwice(item.parts);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  describe('in the database', () => {
    let desk: Desk;
    let people: Actor[];
    before(async () => {
      desk = await aDesk();
      people = await Promise.all([0, 1, 2, 3].map((number) => desk.hire('STAFF', `Người ${number}`)));
      await desk.db.query(
        `insert into identity.holding (person_id, "right", role)
         select p, r, 'EDITOR_IN_CHIEF' from unnest($1::uuid[]) p, unnest($2::text[]) r`,
        [people.map(({ personId }) => personId), RIGHTS],
      );
    });
    after(() => desk.close());

    it('whatever sequence of commands whichever people run', async () => {
      let reached = 0;
      await fc.assert(
        fc.asyncProperty(plausible, async (tries) => {
          const [author] = people;
          assert.ok(author);
          const id = await desk.draft(author);
          for (const { act: tried, person, choice } of tries) {
            const state = await desk.state(id);
            const act = actOf(tried, { state, mode: 'INDIVIDUAL' });
            const actor = people[person] ?? author;
            if (act === 'edit') await runCommand(desk.runtime, actor, editPiece, { id, title: newId() });
            else {
              const targets = targetsOf(act, state, 'INDIVIDUAL');
              await desk.step(act, actor, id, { to: targets[choice % Math.max(targets.length, 1)] ?? null });
            }
          }
          const parts = await desk.db.query<{ personId: string; part: string }>(
            `select person_id as "personId", part from desk.signing_part where edition_id = $1`,
            [id],
          );
          assertNobodySignsTwice(parts);
          if (parts.some(({ part }) => part === 'approve')) reached += 1;
        }),
        { numRuns: 25 },
      );
      assert.ok(reached > 0, 'no run came as far as an approval');
    });
  });
});
