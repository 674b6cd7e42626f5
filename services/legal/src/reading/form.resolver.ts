import type { Context } from '@portal/kit';
import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { loadersOf } from '../loaders.ts';
import type { UrgencyLevel } from '../intake/marks.ts';
import { LegalDocumentType, LegalUrgency } from '../public/enums.view.ts';
import { LegalRecord } from '../records/record.view.ts';
import { divide } from '../structure/divide.ts';
import { outlineOf } from './outline.ts';
import { LegalOutlineEntry } from './reading.view.ts';

@ObjectType({ description: 'A type of document, for a list to choose from.' })
export class LegalTypeName {
  @Field(() => LegalDocumentType, { description: 'Its code.' })
  code!: DocumentType;

  @Field(() => String, { description: 'What it is called: “Nghị định”.' })
  name!: string;
}

/** What the form and the preview of a document need beside the document. */
@Resolver(() => LegalRecord)
export class FormResolver {
  @Query(() => [LegalTypeName], { description: 'Hình thức văn bản, in the order of their rank (Điều 8.2).' })
  legalDocumentTypes(): LegalTypeName[] {
    const codes = Object.keys(DOCUMENT_TYPES) as DocumentType[];
    return codes.map((code) => ({ code, name: DOCUMENT_TYPES[code].name }));
  }

  @FieldResolver(() => [LegalOutlineEntry], { description: 'The larger parts and the articles, in order.' })
  async outline(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<LegalOutlineEntry[]> {
    const content = await loadersOf(context).content.load(row.current_revision_id);
    return outlineOf(divide(content?.text ?? ''));
  }

  @FieldResolver(() => LegalUrgency, { nullable: true, description: 'Độ khẩn.' })
  async urgency(@Root() { row }: LegalRecord, @Ctx() context: Context): Promise<UrgencyLevel | null> {
    return (await loadersOf(context).content.load(row.current_revision_id))?.urgency ?? null;
  }
}
