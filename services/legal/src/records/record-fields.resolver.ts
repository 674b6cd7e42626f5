import { Action, currentCalendar, editorialActions, globalId, presentSpan } from '@portal/kit';
import type { Context } from '@portal/kit';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { loadersOf } from '../loaders.ts';
import { LegalOriginal, LegalRecipient, LegalSignature } from '../public/document-parts.view.ts';
import { LegalDocument } from '../public/document.view.ts';
import { LegalDocumentType } from '../public/enums.view.ts';
import { presentDocument } from '../public/present-document.ts';
import { correctLegalRecord } from './correct-legal-record.ts';
import { drafterWarnings } from './drafter-warnings.ts';
import { postingDue } from './posting-due.ts';
import { presentProposal } from '../relations/present-proposal.ts';
import { LegalRelationProposal } from '../relations/proposal.view.ts';
import { readRecord } from './record.resolver.ts';
import { LegalPostingDue, LegalRecord } from './record.view.ts';
import { resubmitLegalRecord } from './resubmit-legal-record.ts';
import { saveLegalRecord } from './save-legal-record.ts';
import { steps } from './steps.ts';

async function contentOf({ row }: LegalRecord, context: Context): Promise<LegalContent> {
  const content = await loadersOf(context).content.load(row.current_revision_id);
  if (content === null) throw new Error(`record ${row.id} has no text`);
  return content;
}

/** The buttons, by the names of their mutations. */
const COMMANDS = Object.fromEntries(
  [...Object.values(steps), saveLegalRecord, resubmitLegalRecord, correctLegalRecord].map((command) => [
    command.name,
    command,
  ]),
);

/** The fields of a record that a queue does not need; each reads once for a whole page. */
@Resolver(() => LegalRecord)
export class RecordFieldsResolver {
  @FieldResolver(() => LegalDocumentType)
  async type(@Root() record: LegalRecord, @Ctx() context: Context): Promise<DocumentType> {
    return (await contentOf(record, context)).type;
  }

  @FieldResolver(() => String)
  async typeName(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string> {
    return DOCUMENT_TYPES[(await contentOf(record, context)).type].name;
  }

  @FieldResolver(() => String, { nullable: true })
  async number(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string | null> {
    return (await contentOf(record, context)).number;
  }

  @FieldResolver(() => [String])
  async issuers(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string[]> {
    return (await contentOf(record, context)).issuers;
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true })
  async issuedOn(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string | null> {
    return (await contentOf(record, context)).issuedOn;
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true })
  async effectiveOn(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string | null> {
    return (await contentOf(record, context)).effectiveOn;
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true })
  async expiresOn(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string | null> {
    return (await contentOf(record, context)).expiresOn;
  }

  @FieldResolver(() => [String])
  async fieldCodes(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string[]> {
    return (await contentOf(record, context)).fields;
  }

  @FieldResolver(() => [LegalSignature])
  async signatures(@Root() record: LegalRecord, @Ctx() context: Context): Promise<LegalSignature[]> {
    return (await contentOf(record, context)).signatures;
  }

  @FieldResolver(() => [LegalRecipient])
  async recipients(@Root() record: LegalRecord, @Ctx() context: Context): Promise<LegalRecipient[]> {
    return (await contentOf(record, context)).recipients;
  }

  @FieldResolver(() => String)
  async text(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string> {
    return (await contentOf(record, context)).text;
  }

  @FieldResolver(() => LegalOriginal, { nullable: true })
  async original(@Root() record: LegalRecord, @Ctx() context: Context): Promise<LegalOriginal | null> {
    const { original } = await contentOf(record, context);
    return original && Object.assign(new LegalOriginal(), original);
  }

  @FieldResolver(() => [String])
  async warnings(@Root() record: LegalRecord, @Ctx() context: Context): Promise<string[]> {
    return drafterWarnings(context, await contentOf(record, context));
  }

  @FieldResolver(() => LegalPostingDue, { nullable: true })
  async postingDue(@Root() record: LegalRecord, @Ctx() context: Context): Promise<LegalPostingDue | null> {
    const time = postingDue(await currentCalendar(context.runtime), await contentOf(record, context));
    return time && { due: time.due, spans: time.spans.map(presentSpan) };
  }

  @FieldResolver(() => [LegalRelationProposal])
  async proposals(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalRelationProposal[]> {
    return (await loadersOf(context).proposals.load(row.document_id)).map(presentProposal);
  }

  @FieldResolver(() => LegalRecord, { nullable: true })
  async resubmits(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalRecord | null> {
    return row.resubmits ? readRecord(context, globalId('LegalRecord', row.resubmits)) : null;
  }

  @FieldResolver(() => LegalRecord, { nullable: true })
  async resubmittedAs(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalRecord | null> {
    return row.resubmitted_as ? readRecord(context, globalId('LegalRecord', row.resubmitted_as)) : null;
  }

  @FieldResolver(() => LegalDocument, { nullable: true })
  async document(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalDocument | null> {
    const document = await loadersOf(context).document.load(row.document_id);
    return document && presentDocument(document);
  }

  @FieldResolver(() => [Action])
  async actions(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<Action[]> {
    const record = { ...row, content_hash: '', parts: await loadersOf(context).parts.load(row.id) };
    return editorialActions({ actor: context.actor, may: context.authority.may }, record, COMMANDS);
  }
}
