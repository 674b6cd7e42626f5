import { fileById, fromGlobalId } from '@portal/kit';
import type { Context, Language } from '@portal/kit';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { mayReadFile } from '../public/may-read-file.ts';
import { mayBring } from './may-bring.ts';
import { readFileText } from './read-file.ts';
import type { Unread } from './read-file.ts';

const WHY: Record<Unread, Record<Language, string>> = {
  KIND: {
    vi: 'Tệp loại này không đọc được thành toàn văn. Hãy dán toàn văn, hoặc tải lên tệp .docx, .doc, .odt, .pdf.',
    en: 'A file of this kind has no text to be read. Paste the text, or upload a .docx, .doc, .odt or .pdf.',
  },
  LARGE: {
    vi: 'Tệp lớn hơn 20 MB nên không được đọc thành toàn văn. Hãy dán toàn văn.',
    en: 'The file is larger than 20 MB and is not read. Paste the text.',
  },
  NO_TEXT: {
    vi: 'Tệp không có chữ đọc được (bản quét, bản chụp hoặc tệp hỏng); dấu mật trong tệp cũng không được phát hiện. Hãy dán hoặc gõ toàn văn, và tự kiểm tra tệp không mang dấu mật (Điều 18.1).',
    en: 'No text can be read in this file: a scan, a photograph, or damaged; a secrecy mark in it is not seen either. Paste or type the text, and make sure that the file bears no mark (Điều 18.1).',
  },
};

@ObjectType({ description: 'What can be read of an uploaded file, as a proposal; nothing of it is kept.' })
export class LegalFileText {
  @Field(() => String, { description: 'SHA-256 of its bytes, in hex.' })
  checksum!: string;

  @Field(() => String, { description: 'Its text, a line per paragraph; empty where none can be read.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no text and what to do, in the reader’s language; null where there is.',
  })
  unread!: string | null;
}

/** A signed original proposes the text of its document (Điều 8.2, 11.2). */
@Resolver()
export class FileTextResolver {
  @Query(() => LegalFileText, {
    nullable: true,
    description:
      'Reads an uploaded file, for whoever may bring documents in and may read the file; null for everybody else.',
  })
  async legalFileText(
    @Arg('fileId', () => ID, { description: 'Id that its upload answered with.' }) fileId: string,
    @Ctx() context: Context,
  ): Promise<LegalFileText | null> {
    const id = fromGlobalId(fileId, 'File');
    const file = id && (await mayBring(context)) ? await fileById(context.runtime, id) : null;
    if (!file || !(await mayReadFile(context, file))) return null;
    const { text, unread } = await readFileText(context.runtime, file);
    return {
      ...{ checksum: file.checksum, text },
      unread: unread && WHY[unread][context.actor.language],
    };
  }
}
