import { connection, dayAt, decodeCursor, globalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { alarmsOn } from '../alarms/find-alarms.ts';
import type { Use } from '../alarms/find-alarms.ts';
import { loadersOf } from '../loaders.ts';
import { akomaNtoso } from '../machine/akoma-ntoso.ts';
import { legislation } from '../machine/json-ld.ts';
import { RELATION_NAMES } from '../relations/relation.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { ForceChange } from '../validity/force.ts';
import type { Life } from '../validity/lives.ts';
import { periodsOf } from '../validity/periods.ts';
import { provisionOn, statusOn } from '../validity/status.ts';
import { LegalDivision, LegalEdition } from './document-parts.view.ts';
import {
  LegalDocument,
  LegalForceChange,
  LegalForcePeriod,
  LegalLostBasis,
  LegalRelation,
  LegalRelationConnection,
  LegalValidity,
} from './document.view.ts';
import { divisionsOfEdition } from './editions.query.ts';
import { FORCE_NAMES, LegalDirection, LegalRelationKind } from './enums.view.ts';
import { presentDocument } from './present-document.ts';
import type { PublicRelation } from './relations.query.ts';
import { linksOnce } from './text-links.resolver.ts';
import { today } from './today.query.ts';

const AS_OF = { nullable: true, description: 'The day asked for, `YYYY-MM-DD`; today when left out.' };
const LONGEST_PAGE = 100;

const dayOr = async (context: Context, day: string | undefined): Promise<string> =>
  day ?? dayAt(await today(context.runtime));

const documentOf = async (context: Context, id: string): Promise<LegalDocument | null> => {
  const row = await loadersOf(context).document.load(id);
  return row && presentDocument(row);
};

const presentChanges = (context: Context, changes: readonly ForceChange[]): Promise<LegalForceChange[]> =>
  Promise.all(
    changes.map(async ({ on, what, relation }) =>
      Object.assign(new LegalForceChange(), {
        ...{ on, what, provisions: relation?.provisions ?? [] },
        by: relation && (await documentOf(context, relation.from)),
      }),
    ),
  );

/** What a list does not need; each reads once for a whole page. */
@Resolver(() => LegalDocument)
export class DocumentFieldsResolver {
  @FieldResolver(() => LegalValidity)
  async validity(
    @Root() { row }: LegalDocument,
    @Arg('asOf', () => GraphQLLocalDate, AS_OF) asOf: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalValidity> {
    const day = await dayOr(context, asOf);
    const { status, because } = statusOn(await loadersOf(context).life.load(row.id), day);
    return Object.assign(new LegalValidity(), {
      ...{ asOf: day, status, statusName: FORCE_NAMES[status][context.actor.language] },
      because: await presentChanges(context, because),
    });
  }

  @FieldResolver(() => [LegalForcePeriod])
  async periods(@Root() { row }: LegalDocument, @Ctx() context: Context): Promise<LegalForcePeriod[]> {
    const periods = periodsOf(await loadersOf(context).life.load(row.id));
    return Promise.all(
      periods.map(async ({ changes, ...period }) =>
        Object.assign(new LegalForcePeriod(), {
          ...{ ...period, statusName: FORCE_NAMES[period.status][context.actor.language] },
          changes: await presentChanges(context, changes),
        }),
      ),
    );
  }

  @FieldResolver(() => [LegalDivision])
  async divisions(
    @Root() { row }: LegalDocument,
    @Arg('asOf', () => GraphQLLocalDate, AS_OF) asOf: string | undefined,
    @Arg('edition', () => Int, {
      nullable: true,
      description: 'The number of an earlier text that was posted of it; the present one when left out.',
    })
    edition: number | undefined,
    @Ctx() context: Context,
  ): Promise<LegalDivision[]> {
    const day = await dayOr(context, asOf);
    const life = await loadersOf(context).life.load(row.id);
    const rows =
      edition == null
        ? await loadersOf(context).divisions.load(row.id)
        : await divisionsOfEdition(context.runtime, row.id, edition);
    const depths = new Map<string, number>();
    const linksByPart = linksOnce(context, row.id, rows);
    return rows.map(({ e_id, ...division }) => {
      const depth = division.parent === null ? 0 : (depths.get(division.parent) ?? 0) + 1;
      depths.set(e_id, depth);
      const changed = provisionOn(life, e_id, day)?.what ?? null;
      return Object.assign(new LegalDivision(), { ...division, eId: e_id, depth, changed, linksByPart });
    });
  }

  @FieldResolver(() => [LegalEdition])
  async editions(@Root() { row }: LegalDocument, @Ctx() context: Context): Promise<LegalEdition[]> {
    return (await loadersOf(context).editions.load(row.id)).map(({ number, note, posted_at }) =>
      Object.assign(new LegalEdition(), { number, note, postedAt: posted_at }),
    );
  }

  @FieldResolver(() => LegalRelationConnection)
  async relations(
    @Root() { row }: LegalDocument,
    @Arg('direction', () => LegalDirection, { nullable: true, description: 'One direction only.' })
    direction: 'OUTGOING' | 'INCOMING' | undefined,
    @Arg('kinds', () => [LegalRelationKind], { nullable: true, description: 'Only these kinds.' })
    kinds: RelationKind[] | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalRelationConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [last = ''] = after ? decodeCursor(after) : [];
    const seen = (await loadersOf(context).relations.load(row.id))
      .map((relation) => ({ relation, view: seenFrom(row.id, relation) }))
      .filter(({ view }) => !direction || view.direction === direction)
      .filter(({ view }) => !kinds || kinds.includes(view.kind))
      .filter(({ relation }) => relation.id > last);
    const { edges, pageInfo } = connection(seen.slice(0, size + 1), {
      first: size,
      cursorOf: ({ relation }) => [relation.id],
    });
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.view })), pageInfo };
  }

  @FieldResolver(() => [LegalLostBasis])
  async lostBases(
    @Root() { row }: LegalDocument,
    @Arg('asOf', () => GraphQLLocalDate, AS_OF) asOf: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalLostBasis[]> {
    const day = await dayOr(context, asOf);
    const uses = (await loadersOf(context).relations.load(row.id))
      .filter(({ from_id }) => from_id === row.id)
      .map(useOf);
    const lives = new Map<string, Life>();
    for (const id of [row.id, ...uses.map(({ to }) => to)])
      lives.set(id, await loadersOf(context).life.load(id));
    const lost = alarmsOn(day, lives, uses, []).filter(({ kind }) => kind === 'BASIS_LOST');
    return Promise.all(
      lost.map(async ({ targetId, place, since }) =>
        Object.assign(new LegalLostBasis(), {
          document: targetId && (await documentOf(context, targetId)),
          ...{ place, since: since ?? day },
        }),
      ),
    );
  }

  @FieldResolver(() => String)
  async akomaNtoso(@Root() { row }: LegalDocument, @Ctx() context: Context): Promise<string> {
    return akomaNtoso(row, await loadersOf(context).divisions.load(row.id));
  }

  @FieldResolver(() => GraphQLJSON)
  async jsonLd(@Root() { row }: LegalDocument, @Ctx() context: Context): Promise<unknown> {
    const life = await loadersOf(context).life.load(row.id);
    return legislation(row, statusOn(life, await dayOr(context, undefined)).status);
  }
}

const useOf = ({ id, kind, from_id, to_id, provisions, said_in, quote }: PublicRelation): Use => ({
  ...{ id, kind, from: from_id, to: to_id, provisions, saidIn: said_in, quote },
});

function seenFrom(id: string, relation: PublicRelation): LegalRelation {
  const isOutgoing = relation.from_id === id;
  return Object.assign(new LegalRelation(), {
    id: globalId('LegalRelation', relation.id),
    kind: relation.kind,
    direction: isOutgoing ? 'OUTGOING' : 'INCOMING',
    name: RELATION_NAMES[relation.kind][isOutgoing ? 'active' : 'passive'],
    otherId: isOutgoing ? relation.to_id : relation.from_id,
    provisions: relation.provisions,
    saidIn: relation.said_in,
    quote: relation.quote,
  });
}

/** From here on the neighbourhood can be walked. */
@Resolver(() => LegalRelation)
export class RelationFieldsResolver {
  @FieldResolver(() => LegalDocument, { nullable: true })
  document(@Root() { otherId }: LegalRelation, @Ctx() context: Context): Promise<LegalDocument | null> {
    return documentOf(context, otherId);
  }
}
