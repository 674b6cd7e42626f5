import { loaderOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Query, registerEnumType, Resolver } from 'type-graphql';
import { unitsById } from '../units/units.query.ts';
import { directoryCsv, directoryVcard } from './directory-file.ts';
import { directoryEntries } from './directory.query.ts';
import { presentEntry } from './directory.view.ts';

export enum DirectoryFormat {
  CSV = 'CSV',
  VCARD = 'VCARD',
}
registerEnumType(DirectoryFormat, {
  name: 'DirectoryFormat',
  description: 'A file that other programs read.',
  valuesConfig: {
    CSV: { description: 'For a spreadsheet, in UTF-8.' },
    VCARD: { description: 'For an address book, vCard 4.0.' },
  },
});

/** More people than any department has; a file is whole or not at all. */
const MOST = 10_000;

@Resolver()
export class DirectoryFileResolver {
  @Query(() => String, {
    nullable: true,
    description: 'The whole directory as one file, for whoever is signed in; null for the public (Điều 8.5).',
  })
  async directoryFile(
    @Arg('format', () => DirectoryFormat, { description: 'Which kind of file.' }) format: DirectoryFormat,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const { runtime, actor } = context;
    if (actor.personId === null) return null;
    const rows = await directoryEntries(runtime, '', MOST, null);
    const filed = await Promise.all(
      rows.map(async (row) => {
        const unit = row.unit_id ? await loaderOf(context, unitsById).load(row.unit_id) : null;
        return { entry: presentEntry(row, actor.language), unit: unit?.name ?? null };
      }),
    );
    return format === DirectoryFormat.CSV ? directoryCsv(filed) : directoryVcard(filed);
  }
}
