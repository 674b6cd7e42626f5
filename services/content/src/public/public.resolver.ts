import { connection, decodeCursor } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ContentItem, ContentItemConnection, ContentKind } from '../kinds/content-item.view.ts';
import { ContentKindDescriptor, presentKind } from '../kinds/content-kind.view.ts';
import { KIND_CODES, KINDS } from '../kinds/kinds.ts';
import { presentContentItem } from '../kinds/present-content-item.ts';
import { contentByPath } from './content-by-path.query.ts';
import { publishedContent } from './published-content.query.ts';

const LONGEST_PAGE = 100;

/** What everybody may read; nothing here asks who is reading. */
@Resolver()
export class PublicResolver {
  @Query(() => ContentItem, {
    nullable: true,
    description:
      'What stands at a path, also an older one; compare `permalink` to see whether to redirect (D17).',
  })
  async contentByPath(
    @Arg('path', () => String, { description: 'Path with leading slash.' }) path: string,
    @Ctx() context: Context,
  ): Promise<ContentItem | null> {
    const item = await contentByPath(context.runtime, path);
    return item && presentContentItem(item, context.actor.language);
  }

  @Query(() => ContentItemConnection, {
    description: 'What is published, newest first; withdrawn items are left out.',
  })
  async publishedContent(
    @Arg('section', () => String, { nullable: true, description: 'Code of a section.' })
    section: string | undefined,
    @Arg('kind', () => ContentKind, { nullable: true, description: 'One kind only.' })
    kind: ContentKind | undefined,
    @Arg('field', () => String, { nullable: true, description: 'Code of a field.' })
    field: string | undefined,
    @Arg('archived', () => Boolean, {
      nullable: true,
      description:
        'Only postings whose time on show is over, or only what is not (Điều 8.8); without it both.',
    })
    archived: boolean | undefined,
    @Arg('indexed', () => Boolean, {
      nullable: true,
      description: 'True leaves out what machines may no longer list (Điều 18.2).',
    })
    indexed: boolean | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<ContentItemConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [at, id] = after ? decodeCursor(after) : [];
    const filter = {
      ...{ section: section ?? undefined, kind: kind ?? undefined, field: field ?? undefined },
      ...{ archived: archived ?? undefined, indexed: indexed ?? undefined },
    };
    const rows = await publishedContent(context.runtime, filter, size, at && id ? { at, id } : null);
    return connection(
      rows.map((row) => presentContentItem(row, context.actor.language)),
      { first: size, cursorOf: ({ row }) => [row.published_at_us, row.item_id] },
    );
  }

  @Query(() => [ContentKindDescriptor], { description: 'The kinds of content and their forms.' })
  contentKinds(@Ctx() context: Context): ContentKindDescriptor[] {
    return KIND_CODES.map((code) => presentKind(code, KINDS[code], context.actor.language));
  }
}
