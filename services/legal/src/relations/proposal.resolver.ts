import { Action, connection, decodeCursor, editorialActions, fromGlobalId, globalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { called } from '../documents/called.ts';
import { loadersOf } from '../loaders.ts';
import { LegalDocument } from '../public/document.view.ts';
import { LegalRelationKind } from '../public/enums.view.ts';
import { presentDocument } from '../public/present-document.ts';
import { readRecord } from '../records/record.resolver.ts';
import { LegalRecord } from '../records/record.view.ts';
import { writtenProvision } from '../records/written-provision.ts';
import { findProvision } from '../structure/find-provision.ts';
import { confirmRelation } from './confirm-relation.ts';
import { effectInWords } from './effect-in-words.ts';
import { mayDecide } from './load-relation.ts';
import { keepRelation } from './keep-relation.ts';
import type { WordedRelation } from './keep-relation.ts';
import { presentProposal } from './present-proposal.ts';
import type { ProposalRow } from './proposal-row.ts';
import { LegalRelationProposal, LegalRelationProposalConnection } from './proposal.view.ts';
import { relationsProposed } from './proposed.query.ts';
import { rejectRelation } from './reject-relation.ts';
import type { RelationKind } from './relation.ts';
import { hasLostItsWords } from './says-still.ts';

const LONGEST_PAGE = 100;

/** What texts say of other documents, for whoever decides on it (Điều 8.2, 13.2c). */
@Resolver(() => LegalRelationProposal)
export class ProposalResolver {
  @Query(() => LegalRelationProposalConnection, {
    description: 'Relations on which the viewer may decide and nobody has, the longest waiting first.',
  })
  async legalRelationsProposed(
    @Arg('known', () => Boolean, {
      defaultValue: false,
      description: 'Only those whose other document is on the portal.',
    })
    known: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalRelationProposalConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [at, id] = after ? decodeCursor(after) : [];
    const rows = await relationsProposed(context, known, size, at && id ? { at, id } : null);
    return connection(rows.map(presentProposal), {
      first: size,
      cursorOf: ({ row }) => [row.proposed_at_us, row.id],
    });
  }

  @Query(() => String, {
    nullable: true,
    description: 'What would follow if a proposal were confirmed as another kind or of another document.',
  })
  async legalRelationEffect(
    @Arg('id', () => ID, { description: 'Global id of the proposal.' }) id: string,
    @Arg('kind', () => LegalRelationKind, { description: 'As which kind.' }) kind: RelationKind,
    @Arg('toId', () => ID, { nullable: true, description: 'Global id of the other document.' })
    toId: string | undefined,
    @Arg('effectiveOn', () => GraphQLLocalDate, {
      nullable: true,
      description: 'From this day; left out: when the document that says it takes effect.',
    })
    effectiveOn: string | undefined,
    @Arg('until', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Of a suspension: the first day after it.',
    })
    until: string | undefined,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const relationId = fromGlobalId(id, 'LegalRelation');
    const row = relationId && (await loadersOf(context).proposal.load(relationId));
    const { actor, authority } = context;
    if (!row || (await mayDecide({ actor, may: authority.may }, row)).length > 0) return null;
    const to = toId ? fromGlobalId(toId, 'LegalDocument') : row.to_id;
    return effectOf(context, {
      ...{ ...row, kind, to_id: to, provisions: to === row.to_id ? row.provisions : [] },
      ...{ effective_on: effectiveOn ?? null, until: until ?? null },
    });
  }

  @FieldResolver(() => LegalDocument, { nullable: true })
  async target(
    @Root() { row }: LegalRelationProposal,
    @Ctx() context: Context,
  ): Promise<LegalDocument | null> {
    const document = row.to_id && (await loadersOf(context).document.load(row.to_id));
    return document ? presentDocument(document) : null;
  }

  @FieldResolver(() => LegalRecord, {
    nullable: true,
    description: 'The document that says it, posted or on its way; null where the viewer may not read it.',
  })
  record(@Root() { row }: LegalRelationProposal, @Ctx() context: Context): Promise<LegalRecord | null> {
    return readRecord(context, globalId('LegalRecord', row.record_id));
  }

  @FieldResolver(() => [String])
  async missingProvisions(
    @Root() { row }: LegalRelationProposal,
    @Ctx() context: Context,
  ): Promise<string[]> {
    if (row.to_id === null || row.cited.provisions.length === 0) return [];
    const divisions = (await loadersOf(context).divisions.load(row.to_id)).map(({ e_id, kind }) => ({
      eId: e_id,
      kind,
    }));
    return row.cited.provisions
      .filter((provision) => findProvision(divisions, provision) === null)
      .map(writtenProvision);
  }

  @FieldResolver(() => String)
  effect(@Root() { row }: LegalRelationProposal, @Ctx() context: Context): Promise<string> {
    return effectOf(context, row);
  }

  @FieldResolver(() => [Action])
  async actions(@Root() { row }: LegalRelationProposal, @Ctx() context: Context): Promise<Action[]> {
    const relation: WordedRelation = { ...row, words_gone: await wordsGone(context, row) };
    const commands = {
      ...{ confirmLegalRelation: confirmRelation, keepLegalRelation: keepRelation },
      rejectLegalRelation: rejectRelation,
    };
    const { actor, authority } = context;
    return editorialActions({ actor, may: authority.may }, relation, commands);
  }

  @FieldResolver(() => Boolean)
  wordsGone(@Root() { row }: LegalRelationProposal, @Ctx() context: Context): Promise<boolean> {
    return wordsGone(context, row);
  }
}

async function wordsGone(context: Context, row: ProposalRow): Promise<boolean> {
  if (row.state !== 'CONFIRMED' || row.said_revision_id === null) return false;
  return hasLostItsWords(row, await loadersOf(context).content.load(row.said_revision_id));
}

async function effectOf(context: Context, row: ProposalRow): Promise<string> {
  const { document, record, content } = loadersOf(context);
  const target = row.to_id && (await document.load(row.to_id));
  const saying = await record.load(row.record_id);
  const said = saying && (await content.load(saying.current_revision_id));
  return effectInWords(
    {
      kind: row.kind,
      target: target ? called(target) : null,
      provisions: row.provisions,
      on: row.effective_on ?? said?.effectiveOn ?? said?.issuedOn ?? null,
      until: row.until,
      isPosted: row.record_state === 'PUBLISHED',
    },
    context.actor.language,
  );
}
