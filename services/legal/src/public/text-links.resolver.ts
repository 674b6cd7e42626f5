import type { Context } from '@portal/kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { loadersOf } from '../loaders.ts';
import type { DivisionRow } from './divisions.query.ts';
import { LegalDivision, LegalTextLink } from './document-parts.view.ts';
import { neighboursOf, textLinks } from './text-links.ts';

type LinksByPart = ReadonlyMap<string, LegalTextLink[]>;

async function linksWithin(
  context: Context,
  documentId: string,
  parts: readonly DivisionRow[],
): Promise<LinksByPart> {
  const { document, relations } = loadersOf(context);
  const outgoing = (await relations.load(documentId)).filter(({ from_id }) => from_id === documentId);
  const rows = await Promise.all(outgoing.map(({ to_id }) => document.load(to_id)));
  const neighbours = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  const hrefOf = (id: string | null, eId: string | null) =>
    (neighbours.get(id ?? '')?.path ?? '') + (eId === null ? '' : `#${eId}`);
  const links = textLinks(parts, neighboursOf([...neighbours.values()]));
  return new Map(
    [...links].map(([part, its]) => [
      part,
      its.map(({ start, end, eId, documentId: id }) =>
        Object.assign(new LegalTextLink(), { start, end, href: hrefOf(id, eId) }),
      ),
    ]),
  );
}

/** What the parts of one text share: whichever asks first finds it for all. */
export function linksOnce(
  context: Context,
  documentId: string,
  parts: readonly DivisionRow[],
): () => Promise<LinksByPart> {
  let links: Promise<LinksByPart> | undefined;
  return () => (links ??= linksWithin(context, documentId, parts));
}

@Resolver(() => LegalDivision)
export class TextLinksResolver {
  @FieldResolver(() => [LegalTextLink], {
    description: 'What the words name, in their order (Điều 8.2); only relations that an officer confirmed.',
  })
  async links(@Root() { eId, linksByPart }: LegalDivision): Promise<LegalTextLink[]> {
    return (await linksByPart()).get(eId) ?? [];
  }
}
