import { newId } from '../ids/ids.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';
import type { pieceSteps } from './desk-service.ts';
import type { Desk } from './a-desk.ts';

type Walk = [
  step: keyof typeof pieceSteps,
  by: 'author' | 'head' | 'secretary' | 'deputy' | 'chief' | 'poster',
][];

const RECEIVED: Walk = [['submit', 'author']];
const COMPILING: Walk = [...RECEIVED, ['accept', 'secretary']];
const VERIFYING: Walk = [...COMPILING, ['compile', 'secretary']];
const APPROVING: Walk = [...VERIFYING, ['verify', 'deputy']];
const APPROVED: Walk = [...APPROVING, ['approve', 'chief']];
const PUBLISHED: Walk = [...APPROVED, ['post', 'poster']];

/** How an item comes to each state, by the people of Điều 14 and 15. */
const WALKS: Record<EditorialState, Walk> = {
  DRAFT: [],
  UNIT_APPROVAL: [['submit', 'author']],
  SUBMITTED: RECEIVED,
  COMPILING,
  VERIFYING,
  APPROVING,
  APPROVED,
  PUBLISHED,
  WITHDRAWN: [...PUBLISHED, ['withdraw', 'chief']],
  SUPERSEDED: PUBLISHED,
  RETURNED: [...COMPILING, ['return', 'secretary']],
  DECLINED: [...RECEIVED, ['decline', 'secretary']],
};

/** A board with one person per office, and pieces walked to where they are wanted. */
export async function aBoard(desk: Desk) {
  const unitId = newId();
  const people = {
    author: await desk.hire('STAFF', 'Tác giả', unitId),
    head: await desk.hire('UNIT_HEAD', 'Trưởng phòng', unitId),
    secretary: await desk.hire('STANDING_SECRETARIAT', 'Thường trực'),
    deputy: await desk.hire('DEPUTY_EDITOR_IN_CHIEF', 'Phó ban'),
    chief: await desk.hire('EDITOR_IN_CHIEF', 'Trưởng ban'),
    poster: await desk.hire('POSTING_OFFICER', 'Cán bộ đăng tải'),
  };
  await desk.db.query(`update identity.holding set unit_id = null where "right" = 'SUBMIT'`);
  return {
    ...people,
    async pieceIn(state: EditorialState): Promise<string> {
      const forUnit = state === 'UNIT_APPROVAL' ? { mode: 'ON_BEHALF_OF_UNIT' as const, unitId } : {};
      const id = await desk.draft(people.author, forUnit);
      for (const [step, by] of WALKS[state]) {
        const refused = await desk.step(step, people[by], id);
        if (refused.length > 0) throw new Error(`${step}: ${refused.join()}`);
      }
      if (state === 'SUPERSEDED') await supersede(desk, id, people.chief.personId);
      return id;
    },
  };
}

/** Posting a correction will do this; until then it is done by hand. */
async function supersede(desk: Desk, id: string, personId: string | null): Promise<void> {
  await desk.db.query('begin');
  await desk.db.query(
    `insert into desk.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash)
     select $2, edition_id, lock_version + 1, 'supersede', state, 'SUPERSEDED', $3, content_hash
     from desk.workflow_item where edition_id = $1`,
    [id, newId(), personId],
  );
  await desk.db.query(
    `update desk.workflow_item set state = 'SUPERSEDED', lock_version = lock_version + 1 where edition_id = $1`,
    [id],
  );
  await desk.db.query('commit');
}
