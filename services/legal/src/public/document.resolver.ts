import { connection, decodeCursor, fromGlobalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { loadersOf } from '../loaders.ts';
import { documentByPath } from './document-by-path.query.ts';
import { LegalDocument, LegalDocumentConnection } from './document.view.ts';
import { cursorOf, documents } from './documents.query.ts';
import { LegalDocumentType } from './enums.view.ts';
import { facets } from './facets.query.ts';
import type { FacetRow } from './facets.query.ts';
import { LegalFacets } from './facets.view.ts';
import { presentDocument } from './present-document.ts';

@InputType({ description: 'What to look for: keyword, field, time, issuing authority (Điều 8.2).' })
export class LegalDocumentFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A number in any spelling (“so 1140”), or words with or without accents, all of which must stand.',
  })
  query?: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'One type only.' })
  type?: DocumentType | null;

  @Field(() => Boolean, { nullable: true, description: 'Only normative ones, or only administrative ones.' })
  normative?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Code of a field.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of an issuing authority.' })
  issuer?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `issuer`: documents of the bodies whose work it took over, too.',
  })
  withPredecessors?: boolean | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued on this day or earlier.' })
  issuedTo?: string | null;
}

const LONGEST_PAGE = 100;
const typeName = (code: string) => DOCUMENT_TYPES[code as DocumentType].name;

/** What everybody may read; nothing here asks who is reading. */
@Resolver()
export class DocumentResolver {
  @Query(() => LegalDocument, { nullable: true, description: 'A posted document by its id.' })
  async legalDocument(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<LegalDocument | null> {
    return readDocument(context, id);
  }

  @Query(() => LegalDocument, {
    nullable: true,
    description: 'What stands at a path; compare `permalink` to see whether to redirect (D17).',
  })
  async legalDocumentByPath(
    @Arg('path', () => String, { description: 'Path with leading slash.' }) path: string,
    @Ctx() context: Context,
  ): Promise<LegalDocument | null> {
    const row = await documentByPath(context.runtime, path);
    return row && presentDocument(row);
  }

  @Query(() => LegalDocumentConnection, { description: 'Posted documents, latest issued first (Điều 8.2).' })
  async legalDocuments(
    @Arg('filter', () => LegalDocumentFilter, { nullable: true, description: 'What to look for.' })
    filter: LegalDocumentFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalDocumentConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [issuedOn, id] = after ? decodeCursor(after) : [];
    const rows = await documents(
      context.runtime,
      filter ?? {},
      size,
      issuedOn && id ? { issuedOn, id } : null,
    );
    return connection(rows.map(presentDocument), {
      first: size,
      cursorOf: ({ row }) => cursorOf(row),
    });
  }

  @Query(() => LegalFacets, { description: 'What the list of documents can be cut by.' })
  async legalFacets(@Ctx() context: Context): Promise<LegalFacets> {
    const rows = await facets(context.runtime);
    const of = (facet: FacetRow['facet']) =>
      rows
        .filter((row) => row.facet === facet)
        .map(({ value, count }) => ({ value, count, name: facet === 'type' ? typeName(value) : value }));
    return { types: of('type'), fields: of('field'), issuers: of('issuer'), years: of('year') };
  }
}

/** A document by its global id; what was never posted is not there. */
export async function readDocument(context: Context, globalId: string): Promise<LegalDocument | null> {
  const id = fromGlobalId(globalId, 'LegalDocument');
  const row = id && (await loadersOf(context).document.load(id));
  return row ? presentDocument(row) : null;
}
