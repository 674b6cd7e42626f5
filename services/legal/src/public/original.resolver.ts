import type { Context } from '@portal/kit';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import { LegalOriginal } from './document-parts.view.ts';
import { fileUrl } from './present-document.ts';

/** The signed file: its name and checksum are part of what was signed (D7), the rest the bytes say themselves. */
@Resolver(() => LegalOriginal)
export class OriginalResolver {
  @FieldResolver(() => String)
  url(@Root() { fileId, name }: LegalOriginal): string {
    return fileUrl(fileId, name);
  }

  @FieldResolver(() => String)
  async contentType(@Root() { fileId }: LegalOriginal, @Ctx() context: Context): Promise<string> {
    return (await loadersOf(context).original.load(fileId)).contentType;
  }

  @FieldResolver(() => Int)
  async size(@Root() { fileId }: LegalOriginal, @Ctx() context: Context): Promise<number> {
    return (await loadersOf(context).original.load(fileId)).size;
  }
}
