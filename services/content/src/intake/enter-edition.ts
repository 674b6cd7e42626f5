import { isUuid, newId, newShortId, takePart, takeStep } from '@portal/kit';
import type { Command, CommandContext, Refusal } from '@portal/kit';
import type { DraftEdition, EditionSaved } from '../editions/draft-edition.ts';
import { Item } from '../editions/item.entity.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { openEdition } from '../editions/open-edition.ts';
import { readDraft } from '../editions/read-draft.ts';
import { EDITIONS } from '../editions/steps.ts';
import { KINDS } from '../kinds/kinds.ts';
import { damagedPlaces } from './damaged-places.ts';

export const MEDIA = ['USB', 'CD', 'PAPER', 'EMAIL'] as const;

export interface EnterEdition extends Omit<DraftEdition, 'sourceKey'> {
  /** In whose name it is: its author (D5). */
  senderId: string;
  medium: (typeof MEDIA)[number];
  /** Who brought it. */
  deliverer: string;
  handedOverAt: Date;
  /** The sender declared on paper that they answer for it (Điều 10.1a). */
  declaration?: boolean | null;
}

const LONGEST_DELIVERER = 300;

/**
 * Nhập hộ (Điều 10.1a): where no mail gets through, Thường trực enters what was handed over, in the name of its sender.
 * Damaged encoding does not keep it out: it is recorded, and goes back at once with the places (Điều 9.2, D16).
 */
export const enterEdition: Command<EnterEdition, EnterEdition, EditionSaved> = {
  name: 'enterEdition',
  takenAsIs: ['content'],
  load: async (_ctx, input) => ({ ...input, deliverer: input.deliverer.normalize('NFC').trim() }),
  async allows(ctx, { unitId, content }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    const scope = { unit: unitId ?? null, section: content.section, field: content.field };
    return (await ctx.may('SUBMIT_PROXY', scope)) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate(ctx, entered) {
    const { content, refusals } = await readDraft(ctx, entered.kind, entered.content, null);
    const incomplete = content ? KINDS[entered.kind].refusals(content) : [];
    return [...(await handOverFaults(ctx, entered)), ...refusals, ...incomplete];
  },
  async run(ctx, entered) {
    const { kind, mode, senderId, medium, deliverer, handedOverAt } = entered;
    const enteredBy = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    const { content, refusals } = await readDraft(ctx, kind, entered.content, null);
    if (content === null) return ctx.refuse(...refusals);
    const item = ctx.em.create(Item, {
      ...{ id: newId(), kind, shortId: newShortId(), sourceKey: null, createdAt: ctx.now },
    });
    ctx.em.persist(item);
    const id = await openEdition(ctx, {
      ...{ itemId: item.id, number: 1, resubmits: null, mode, authorId: senderId, content },
      unitId: mode === 'ON_BEHALF_OF_UNIT' ? (entered.unitId ?? null) : null,
    });
    await ctx.sql(
      `insert into content.proxy_intake (edition_id, medium, deliverer, handed_over_at, entered_by)
       values ($1, $2, $3, $4, $5)`,
      [id, medium, deliverer, handedOverAt, enteredBy],
    );
    const places = damagedPlaces(kind, content);
    const received = mode === 'INDIVIDUAL' ? 'SUBMITTED' : 'UNIT_APPROVAL';
    const step = places ? { to: 'RETURNED', reason: places, reasonCode: 'ENCODING' } : { to: received };
    const { version } = await takeStep(ctx, EDITIONS, 'enter', await loadEdition(ctx, id), { id, ...step });
    // D5: who typed it in had a hand in it, and judges it at no later step.
    await takePart(ctx, id, enteredBy, 'author');
    return { editionId: id, version };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ medium, deliverer, handedOverAt }) => ({
    ...{ medium, deliverer, handedOverAt: handedOverAt.toISOString() },
  }),
};

/** Who sent it, who brought it, and when. */
async function handOverFaults(ctx: CommandContext, entered: EnterEdition): Promise<Refusal[]> {
  const { mode, unitId, senderId, deliverer, handedOverAt, declaration } = entered;
  const faults: Refusal[] = [];
  if (mode === 'ON_BEHALF_OF_UNIT' && !(await isUnit(ctx, unitId)))
    faults.push({ code: 'UNIT_MISSING', field: 'unitId' });
  if (senderId === ctx.actor.personId || !(await isPerson(ctx, senderId)))
    faults.push({ code: 'SENDER_MISSING', field: 'senderId' });
  else if (mode === 'ON_BEHALF_OF_UNIT' && faults.length === 0 && !(await sendsFor(ctx, senderId, unitId)))
    faults.push({ code: 'SENDER_NOT_OF_UNIT', field: 'senderId' });
  if (deliverer === '') faults.push({ code: 'DELIVERER_MISSING', field: 'deliverer' });
  if (deliverer.length > LONGEST_DELIVERER)
    faults.push({ code: 'DELIVERER_TOO_LONG', params: { most: LONGEST_DELIVERER }, field: 'deliverer' });
  if (handedOverAt > ctx.now) faults.push({ code: 'NOT_YET_HANDED_OVER', field: 'handedOverAt' });
  if (mode === 'INDIVIDUAL' && declaration !== true)
    faults.push({ code: 'PAPER_DECLARATION_MISSING', field: 'declaration' });
  return faults;
}

const isPerson = async (ctx: CommandContext, id: string): Promise<boolean> =>
  isUuid(id) && (await ctx.sql('select from identity.people($1::uuid[])', [[id]])).length > 0;

/** Whether the sender could have sent it for the unit themselves (Điều 5, 10.1a). */
const sendsFor = async (
  ctx: CommandContext,
  senderId: string,
  unitId: string | null | undefined,
): Promise<boolean> => {
  const [answer] = await ctx.sql<{ basis: object | null }>(
    `select identity.may($1::uuid, 'SUBMIT', jsonb_build_object('unit', $2::text)) as basis`,
    [senderId, unitId],
  );
  return (answer?.basis ?? null) !== null;
};

const isUnit = async (ctx: CommandContext, id: string | null | undefined): Promise<boolean> =>
  isUuid(id ?? '') &&
  (
    await ctx.sql(
      `select from identity.units_during(tstzrange($2::timestamptz, $2::timestamptz, '[]')) u where u.unit_id = $1`,
      [id, ctx.now],
    )
  ).length > 0;
