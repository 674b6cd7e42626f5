import { fromGlobalId, loaderOf } from '@portal/kit';
import type { Context, ServiceRuntime } from '@portal/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { entriesByCode, entriesById, openEntries } from './register.query.ts';
import { AreaView, FieldView, presentEntry, SectionView } from './register.view.ts';

const sectionsByCode = (runtime: ServiceRuntime, codes: readonly string[]) =>
  entriesByCode(runtime, 'SECTION', codes);
const fieldsByCode = (runtime: ServiceRuntime, codes: readonly string[]) =>
  entriesByCode(runtime, 'FIELD', codes);

type Key = { id: string } | { code: string };

async function entry(context: Context, type: string, key: Key, byCode: typeof sectionsByCode) {
  if ('code' in key) return loaderOf(context, byCode).load(key.code);
  const id = fromGlobalId(key.id, type);
  return id ? loaderOf(context, entriesById).load(id) : null;
}

export async function readSection(context: Context, key: Key): Promise<SectionView | null> {
  const row = await entry(context, 'Section', key, sectionsByCode);
  return row && row.register === 'SECTION' ? presentEntry('SECTION', row) : null;
}

export async function readField(context: Context, key: Key): Promise<FieldView | null> {
  const row = await entry(context, 'Field', key, fieldsByCode);
  return row && row.register === 'FIELD' ? presentEntry('FIELD', row) : null;
}

export async function readArea(context: Context, { id }: { id: string }): Promise<AreaView | null> {
  const uuid = fromGlobalId(id, 'Area');
  const row = uuid && (await loaderOf(context, entriesById).load(uuid));
  return row && row.register === 'AREA' ? presentEntry('AREA', row) : null;
}

@Resolver()
export class RegisterResolver {
  @Query(() => [SectionView], { description: 'The open sections, in their order (Điều 8).' })
  async sections(@Ctx() { runtime }: Context): Promise<SectionView[]> {
    return (await openEntries(runtime, 'SECTION')).map((row) => presentEntry('SECTION', row));
  }

  @Query(() => SectionView, {
    nullable: true,
    description: 'A section, closed ones too; null when there is none.',
  })
  section(
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Ctx() context: Context,
  ): Promise<SectionView | null> {
    return readSection(context, { code });
  }

  @Query(() => [FieldView], { description: 'The open subject fields, in their order.' })
  async fields(@Ctx() { runtime }: Context): Promise<FieldView[]> {
    return (await openEntries(runtime, 'FIELD')).map((row) => presentEntry('FIELD', row));
  }

  @Query(() => [AreaView], { description: 'The open assigned areas, in their order (Điều 14.2).' })
  async areas(@Ctx() { runtime }: Context): Promise<AreaView[]> {
    return (await openEntries(runtime, 'AREA')).map((row) => presentEntry('AREA', row));
  }
}
