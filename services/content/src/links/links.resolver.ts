import { editorialActions } from '@portal/kit';
import type { CheckContext, Context, Refusal } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { ContentItem } from '../kinds/content-item.view.ts';
import { KINDS } from '../kinds/kinds.ts';
import { loadersOf } from '../loaders.ts';
import { askSite } from './ask-site.ts';
import { followLink } from './follow-link.ts';
import { CheckLinksInput, LinkCare, LinkCheck } from './link-check.view.ts';
import { linksOf } from './links-of.ts';
import { mayCheckLinks, recordLinkChecks } from './record-link-checks.ts';

/** A portal without leave to go out says so before it is asked to. */
const checkLinks = ({ runtime }: Context) => ({
  allows: async (ctx: CheckContext, edition: EditionRow): Promise<Refusal[]> =>
    runtime.mayGoOut ? mayCheckLinks(ctx, edition) : [{ code: 'LINK_CHECK_OFF' }],
});

async function publicLinks(context: Context, itemId: string): Promise<string[]> {
  const item = await loadersOf(context).publicItem.load(itemId);
  return item ? linksOf(KINDS[item.kind].details, item.details) : [];
}

@Resolver(() => EditionView)
export class EditionLinksResolver {
  @FieldResolver(() => LinkCare, {
    nullable: true,
    description: 'Its links to other sites; null where there are none, or nothing is posted yet (Điều 8.6).',
  })
  async links(@Root() { row }: EditionView, @Ctx() context: Context): Promise<LinkCare | null> {
    const urls = await publicLinks(context, row.item_id);
    if (urls.length === 0) return null;
    const checks = await loadersOf(context).linkChecks.load(row.item_id);
    const asked = { actor: context.actor, may: context.authority.may };
    return Object.assign(new LinkCare(), {
      urls,
      checks: checks.map((check) => LinkCheck.of(check)),
      actions: await editorialActions(asked, row, { checkLinks: checkLinks(context) }),
    });
  }

  @Mutation(() => EditionPayload, {
    description: 'Looks at the links of a posted item and keeps what was found with its time (Điều 8.6).',
  })
  async checkLinks(
    @Arg('input', () => CheckLinksInput, { description: 'Whose links.' }) input: CheckLinksInput,
    @Ctx() context: Context,
  ): Promise<EditionPayload> {
    const id = editionIdOf(input.id);
    const row = await loadersOf(context).edition.load(id);
    const asked = { actor: context.actor, may: context.authority.may };
    const refusals = row ? await checkLinks(context).allows(asked, row) : [{ code: 'NOT_FOUND' }];
    if (!row || refusals.length > 0) return Object.assign(new EditionPayload(), { edition: null, refusals });
    const urls = await publicLinks(context, row.item_id);
    const findings = await Promise.all(
      urls.map(async (url) => ({ url, ...(await followLink(askSite, url)) })),
    );
    return runForEdition(context, recordLinkChecks, { id, findings });
  }
}

@Resolver(() => ContentItem)
export class ContentItemLinksResolver {
  @FieldResolver(() => [LinkCheck], {
    description: 'What was found at its links to other sites when they were last looked at (Điều 8.6).',
  })
  async linkChecks(@Root() { row }: ContentItem, @Ctx() context: Context): Promise<LinkCheck[]> {
    const checks = await loadersOf(context).linkChecks.load(row.item_id);
    return checks.map((check) => LinkCheck.of(check));
  }
}
