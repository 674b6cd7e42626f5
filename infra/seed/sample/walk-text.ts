import { draftEdition, KIND_CODES, KINDS, recordPosting, scheduleEdition, steps } from '@portal/content';
import type { KindCode } from '@portal/content';
import { runCommand } from '@portal/kit';
import type { Actor, EditorialState, Refusal, Service, ServedStep } from '@portal/kit';
import type { ImportPeople } from '../walk-steps.ts';
import { bylineOf } from './byline-of.ts';
import type { SampleClock } from './clock.ts';
import { pictureOf } from './picture-of.ts';
import { readDetails } from './read-details.ts';
import type { SampleText } from './read-text.ts';
import type { Supplier } from './suppliers.ts';

export interface SampleDesk {
  content: Service;
  people: ImportPeople & { contributor: Actor };
  unitId: string;
  suppliers: ReadonlyMap<string, Supplier>;
  clock: SampleClock;
  now: Date;
}

type Standing = { id: string; state: EditorialState; version: number };

/** The way of Điều 15: the step from each state, who takes it, and how many hours it took since the one before. */
const WAY: Partial<Record<EditorialState, [ServedStep, keyof ImportPeople, hours: number]>> = {
  DRAFT: ['submit', 'author', 0.4],
  UNIT_APPROVAL: ['unitApprove', 'unitHead', 0.7],
  SUBMITTED: ['accept', 'secretariat', 0.5],
  COMPILING: ['compile', 'secretariat', 1.2],
  VERIFYING: ['verify', 'deputy', 0.8],
  APPROVING: ['approve', 'chief', 0.6],
  APPROVED: ['post', 'posting', 0.3],
  PUBLISHED: ['withdraw', 'chief', 24],
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 8:10 in Vietnam on the day that lies so many days back; what is a few hours old is a few hours old. */
function startOf(now: Date, ago: number): Date {
  if (ago < 1) return new Date(now.getTime() - ago * DAY);
  const day = new Date(now.getTime() - ago * DAY).toISOString().slice(0, 10);
  return new Date(`${day}T08:10:00+07:00`);
}

/** `unit: XTTM`: that unit's officer writes it, and its head approves it. */
function atTheUnit(desk: SampleDesk, { key, head }: SampleText): SampleDesk & { writer: string } {
  const supplier = desk.suppliers.get(head['unit'] ?? 'QLTM');
  if (!supplier) throw new Error(`sample text ${key}: no unit ${head['unit']} supplies`);
  const { unitId, author, unitHead, name } = supplier;
  return { ...desk, unitId, people: { ...desk.people, author, unitHead }, writer: name };
}

/** Takes one text through the commands, as the people of the sample would have, up to where it is to wait. */
export async function walkText(everybody: SampleDesk, text: SampleText): Promise<void> {
  const desk = atTheUnit(everybody, text);
  const { head } = text;
  const until = head['until'] ?? 'PUBLISHED';
  const individual = head['mode'] === 'INDIVIDUAL';
  const author = individual ? desk.people.contributor : desk.people.author;
  let at = startOf(desk.now, Number(head['days'] ?? 1));
  await desk.clock.set(at);
  const standing = await draft(desk, text, author, individual, at);
  while (standing.state !== until) {
    const [step, walker, hours] = next(standing.state, until);
    at = new Date(Math.min(at.getTime() + hours * HOUR, desk.now.getTime() - 60_000));
    await desk.clock.set(at);
    const actor = walker === 'author' ? author : desk.people[walker];
    const input = { id: standing.id, expectedVersion: standing.version, declaration: true };
    const asked = {
      ...input,
      ...(head['reason'] ? { reason: head['reason'], reasonCode: 'SOURCE_MISSING' } : {}),
    };
    const { value, refusals } = await runCommand(desk.content.runtime, actor, steps[step], asked);
    if (value === null) throw refused(text, step, refusals);
    Object.assign(standing, { state: value.state, version: value.version });
  }
  await putUp(desk, text, standing.id, at);
  if (head['schedule']) await schedule(desk, text, standing.id, Number(head['schedule']));
}

/** To be posted at 8:00 so many days from now. */
async function schedule(desk: SampleDesk, text: SampleText, id: string, days: number): Promise<void> {
  const day = new Date(desk.now.getTime() + days * DAY).toISOString().slice(0, 10);
  const at = new Date(`${day}T08:00:00+07:00`);
  const { posting } = desk.people;
  const { value, refusals } = await runCommand(desk.content.runtime, posting, scheduleEdition, { id, at });
  if (value === null) throw refused(text, 'schedule', refusals);
}

function next(state: EditorialState, until: string): [ServedStep, keyof ImportPeople, number] {
  if (until === 'RETURNED' && state === 'SUBMITTED') return ['return', 'secretariat', 1];
  const way = WAY[state];
  if (!way) throw new Error(`no way leads from ${state} to ${until}`);
  return way;
}

async function draft(
  desk: SampleDesk & { writer: string },
  text: SampleText,
  author: Actor,
  individual: boolean,
  at: Date,
): Promise<Standing> {
  const { head, key, title, summary, document } = text;
  const kind = kindOf(text);
  const cover = head['picture'] ? await pictureOf(desk.content, head['picture'], author) : null;
  const { value, refusals } = await runCommand(desk.content.runtime, author, draftEdition, {
    sourceKey: `sample:${key}`,
    kind,
    mode: individual ? 'INDIVIDUAL' : 'ON_BEHALF_OF_UNIT',
    unitId: individual ? null : desk.unitId,
    content: {
      title,
      summary,
      document,
      section: head['section'] ?? KINDS[kind].defaultSection,
      field: head['field'] ?? null,
      origin: head['origin'] ?? (head['source'] ? 'COLLECTED' : 'AUTHORED'),
      source: head['source'] ?? null,
      eventAt: kind === 'NEWS_ITEM' ? new Date(at.getTime() - HOUR).toISOString() : null,
      byline: bylineOf(text, desk.writer),
      details: readDetails(kind, text.details, desk.now),
      attachments: [],
      cover:
        cover === null
          ? null
          : { fileId: cover, alt: head['alt'] ?? title, caption: head['caption'] ?? null },
    },
  });
  if (value === null) throw refused(text, 'draft', refusals);
  return { id: value.editionId, state: 'DRAFT', version: value.version };
}

function kindOf({ key, head }: SampleText): KindCode {
  const kind = KIND_CODES.find((code) => code === (head['kind'] ?? 'NEWS_ITEM'));
  if (!kind) throw new Error(`sample text ${key}: there is no kind ${head['kind']}`);
  return kind;
}

/** `board: Bảng tin …`: put up there as well, on the day it was posted (Điều 8.8). */
async function putUp({ content, people }: SampleDesk, text: SampleText, id: string, shownAt: Date) {
  const place = text.head['board'];
  if (!place) return;
  const { refusals } = await runCommand(content.runtime, people.posting, recordPosting, {
    id,
    place,
    shownAt,
  });
  if (refusals.length > 0) throw refused(text, 'recordPosting', refusals);
}

const refused = ({ key }: SampleText, act: string, refusals: readonly Refusal[]) =>
  new Error(
    `sample text ${key}, ${act}: ${refusals.map(({ code, field }) => `${code} ${field ?? ''}`).join(', ')}`,
  );
