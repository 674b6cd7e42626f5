import { setTimeout as sleep } from 'node:timers/promises';
import { steps } from '@portal/content';
import {
  act,
  aDraft,
  aNewsroom,
  correctEdition,
  postOnTime,
  saveRevision,
  scheduleEdition,
  take,
  unscheduleEdition,
  walk,
} from '@portal/content/testing';
import type { Newsroom, Step, Walked } from '@portal/content/testing';
import { endAppointment, grantDelegation, identityService, revokeDelegation } from '@portal/identity/testing';
import { fireNext, runCommand } from '@portal/kit';
import type { CommandResult, ServiceRuntime } from '@portal/kit';
import { testRuntime } from '@portal/kit/testing';

export interface Raced {
  outcomes: Record<string, number>;
  /** Times at which something happened that must not. */
  wrong: number;
}

type Place = Newsroom & { identity: ServiceRuntime };

/** Two who meet over an edition that has come so far; the outcome by its name, or null when a rule was broken. */
interface Encounter {
  way: Step[];
  meet(place: Place, edition: Walked): Promise<string | null>;
}

const VERIFIED: Step[] = ['submit', 'accept', 'compile', 'verify'];
const APPROVED: Step[] = [...VERIFIED, 'approve'];

/** About as long as a command takes: what begins so much later comes before, after, or into the middle. */
const A_COMMAND_MS = 12;
const soon = () => sleep(Math.random() * A_COMMAND_MS);

const done = ({ value }: CommandResult<unknown>) => value !== null;
const onVersion = ({ id, version }: Walked) => ({ id, expectedVersion: version });

/** Where it stands, whether the public sees it, and whether every signature is that of the text it names (D7). */
async function standing({ db }: Newsroom, { id }: Walked) {
  const [row] = await db.query<{ state: string; shown: boolean; bound: boolean }>(
    `select w.state, exists (select from content.publication p
         where p.edition_id = w.edition_id and p.withdrawn_at is null) as shown,
       r.content_hash = w.content_hash and not exists (select from content.review_step s
         join content.revision signed on signed.id = s.revision_id
         where s.edition_id = w.edition_id and s.content_hash <> signed.content_hash) as bound
     from content.workflow_item w join content.edition e on e.id = w.edition_id
       join content.revision r on r.id = e.current_revision_id where w.edition_id = $1`,
    [id],
  );
  if (!row?.bound) return 'unbound';
  return row.shown ? `${row.state}, shown` : row.state;
}

const stepsTaken = async ({ db }: Newsroom, { id }: Walked, action: Step) =>
  db.query<{ at: Date }>('select at from content.review_step where edition_id = $1 and action = $2', [
    id,
    action,
  ]);

/** Whoever revokes while another approves (D2): the approval lies before the end of the right, or there is none. */
async function approvedInTime(place: Place, edition: Walked, approved: boolean, end: Date | undefined) {
  const [step] = await stepsTaken(place, edition, 'approve');
  if (!end || approved !== (step !== undefined)) return null;
  if (!step) return 'revoked first';
  return step.at <= end ? 'approved first' : null;
}

const ENCOUNTERS: Readonly<Record<string, Encounter>> = {
  'two verifiers at the same moment': {
    way: ['submit', 'accept', 'compile'],
    async meet(place, edition) {
      const press = () => act(place, 'DEPUTY_EDITOR_IN_CHIEF', steps.verify, onVersion(edition));
      const answers = await Promise.all([press(), press()]);
      const told = answers.every((answer) => done(answer) || answer.refusals[0]?.code === 'VERSION_CONFLICT');
      const once = (await stepsTaken(place, edition, 'verify')).length === 1;
      return told && once && answers.filter(done).length === 1 ? 'one won' : null;
    },
  },

  'edited while signed': {
    way: ['submit', 'accept'],
    async meet(place, edition) {
      const content = aDraft({ title: 'Khai mạc hội chợ Công Thương 2026' });
      const [edit, sign] = await Promise.all([
        soon().then(() =>
          act(place, 'STANDING_SECRETARIAT', saveRevision, { ...onVersion(edition), content }),
        ),
        soon().then(() => act(place, 'STANDING_SECRETARIAT', steps.compile, onVersion(edition))),
      ]);
      const where = await standing(place, edition);
      if (done(sign) && !done(edit) && where === 'VERIFYING') return 'signed first';
      return done(edit) && !done(sign) && where === 'COMPILING' ? 'edited first' : null;
    },
  },

  'revoked while approving': {
    way: VERIFIED,
    async meet(place, edition) {
      const { personId } = place.people.EDITOR_IN_CHIEF;
      const [held] = await place.db.query<{ id: string }>(
        `select id from identity.appointment where person_id = $1 and valid @> kit.now()`,
        [personId],
      );
      const input = { appointmentId: held?.id ?? '', decisionNumber: '1' };
      const [approve, ended] = await Promise.all([
        act(place, 'EDITOR_IN_CHIEF', steps.approve, onVersion(edition)),
        soon().then(() => runCommand(place.identity, place.people.DIRECTOR, endAppointment, input)),
      ]);
      const [revoked] = await place.db.query<{ at: Date }>(
        'select upper(valid) as at from identity.appointment where id = $1',
        [held?.id],
      );
      await place.db.query(
        `insert into identity.appointment (id, person_id, role, decision_number, valid, created_at)
         values (gen_random_uuid(), $1, 'EDITOR_IN_CHIEF', '1', tstzrange(kit.now(), null), kit.now())`,
        [personId],
      );
      return done(ended) ? approvedInTime(place, edition, done(approve), revoked?.at) : null;
    },
  },

  'delegation taken back while its delegate approves': {
    way: VERIFIED,
    async meet(place, edition) {
      const { EDITOR_IN_CHIEF: chief, BOARD_MEMBER: delegate } = place.people;
      const granted = await runCommand(place.identity, chief, grantDelegation, {
        ...{ granteeId: delegate.personId ?? '', rights: ['APPROVE'], decisionNumber: '1' },
        until: new Date(Date.now() + 3_600_000),
      });
      const delegationId = granted.value?.delegationId ?? '';
      const [approve, revoke] = await Promise.all([
        act(place, 'BOARD_MEMBER', steps.approve, onVersion(edition)),
        soon().then(() =>
          runCommand(place.identity, chief, revokeDelegation, { delegationId, reason: 'Đã về' }),
        ),
      ]);
      const [row] = await place.db.query<{ end: Date }>(
        'select upper(valid) as end from identity.delegation where id = $1',
        [delegationId],
      );
      return done(revoke) ? approvedInTime(place, edition, done(approve), row?.end) : null;
    },
  },

  'posted while sent back': {
    way: APPROVED,
    async meet(place, edition) {
      const back = { ...onVersion(edition), reason: 'Sai số liệu', to: 'VERIFYING' };
      const answers = await Promise.all([
        act(place, 'POSTING_OFFICER', steps.post, onVersion(edition)),
        act(place, 'EDITOR_IN_CHIEF', steps.sendBack, back),
      ]);
      const [posted, sentBack] = answers.map(done);
      const where = await standing(place, edition);
      if (posted && !sentBack && where === 'PUBLISHED, shown') return 'posted';
      return sentBack && !posted && where === 'VERIFYING' ? 'sent back' : null;
    },
  },

  'posted while withdrawn': {
    way: APPROVED,
    async meet(place, edition) {
      const [post, withdraw] = await Promise.all([
        act(place, 'POSTING_OFFICER', steps.post, onVersion(edition)),
        soon().then(() =>
          act(place, 'EDITOR_IN_CHIEF', steps.withdraw, { id: edition.id, reason: 'Sai số liệu' }),
        ),
      ]);
      const where = await standing(place, edition);
      if (!done(post)) return null;
      if (done(withdraw)) return where === 'WITHDRAWN' ? 'posted, then withdrawn' : null;
      return where === 'PUBLISHED, shown' ? 'too early to withdraw' : null;
    },
  },

  'its correction posted while withdrawn': {
    way: [...APPROVED, 'post'],
    async meet(place, edition) {
      const opened = await act(place, 'STANDING_SECRETARIAT', correctEdition, {
        ...{ id: edition.id, note: 'Sai số liệu.' },
      });
      const correction = { id: opened.value?.editionId ?? '', version: 1 };
      for (const step of APPROVED)
        correction.version = await take(
          place,
          step,
          correction,
          step === 'submit' ? 'STANDING_SECRETARIAT' : undefined,
        );
      const [post, withdraw] = await Promise.all([
        act(place, 'POSTING_OFFICER', steps.post, onVersion(correction)),
        soon().then(() =>
          act(place, 'EDITOR_IN_CHIEF', steps.withdraw, { id: edition.id, reason: 'Sai số liệu' }),
        ),
      ]);
      const where = [await standing(place, edition), await standing(place, correction)].join(' + ');
      if (done(post) && !done(withdraw) && where === 'SUPERSEDED + PUBLISHED, shown') return 'corrected';
      return done(withdraw) && !done(post) && where === 'WITHDRAWN + APPROVED' ? 'withdrawn' : null;
    },
  },

  'posted by the clock while its time is taken back': {
    way: APPROVED,
    async meet(place, edition) {
      const moment = new Date(Date.now() + 2 * A_COMMAND_MS);
      const set = await act(place, 'POSTING_OFFICER', scheduleEdition, { ...onVersion(edition), at: moment });
      if (!done(set)) return 'too late to schedule';
      await sleep(Math.max(0, moment.getTime() - Date.now()));
      const ring = async () => {
        while ((await fireNext(place.runtime, [postOnTime])) > 0);
      };
      const [taken] = await Promise.all([
        soon().then(() => act(place, 'POSTING_OFFICER', unscheduleEdition, onVersion(edition))),
        soon().then(ring),
      ]);
      await ring();
      const where = await standing(place, edition);
      const posts = (await stepsTaken(place, edition, 'post')).length;
      if (done(taken)) return where === 'APPROVED' && posts === 0 ? 'taken back' : null;
      return where === 'PUBLISHED, shown' && posts === 1 ? 'posted once' : null;
    },
  },
};

/** Lets one encounter happen so many times in one newsroom. */
const often =
  ({ way, meet }: Encounter) =>
  async (times: number): Promise<Raced> => {
    const plain = await aNewsroom();
    const place = { ...plain, identity: await testRuntime(identityService, plain.db) };
    const raced: Raced = { outcomes: {}, wrong: 0 };
    try {
      for (let at = 0; at < times; at++) {
        const outcome = await meet(place, await walk(place, way));
        if (outcome === null) raced.wrong++;
        else raced.outcomes[outcome] = (raced.outcomes[outcome] ?? 0) + 1;
      }
      return raced;
    } finally {
      await place.identity.close();
      await place.close();
    }
  };

export const RACES: Readonly<Record<string, (times: number) => Promise<Raced>>> = Object.fromEntries(
  Object.entries(ENCOUNTERS).map(([name, encounter]) => [name, often(encounter)]),
);
