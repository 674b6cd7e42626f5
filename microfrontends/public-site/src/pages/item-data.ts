import { iso } from '../dates.ts';
import { documentFrom, wordsOf } from '../document/document-node.ts';
import type { Item } from '../portal/content.operation.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';
import { addressOf } from './card.ts';

/** The item for machines (schema.org). */
export function itemData(site: Site, item: Item, section: string): object {
  const organisation = { '@type': 'GovernmentOrganization', name: site.name, url: absolute(site, '/') };
  const text = documentFrom(item.document);
  const people = item.byline
    .filter(({ part }) => part !== 'PHOTOGRAPHER')
    .map(({ name, office }) => ({ '@type': 'Person', name, ...(office ? { jobTitle: office } : {}) }));
  return {
    '@context': 'https://schema.org',
    '@type': item.schemaType,
    name: item.title,
    headline: item.title,
    description: item.summary,
    inLanguage: item.language,
    articleSection: section,
    mainEntityOfPage: absolute(site, addressOf(item)),
    ...(item.publishedAt ? { datePublished: iso(item.publishedAt) } : {}),
    ...(item.updatedAt ? { dateModified: iso(item.updatedAt) } : {}),
    ...(item.cover ? { image: [absolute(site, `${item.cover.url}?w=1600`)] } : {}),
    ...(text ? { wordCount: wordsOf(text).split(' ').length } : {}),
    ...(item.source ? { isBasedOn: item.source } : {}),
    ...(item.validity ? { expires: item.validity.until } : {}),
    ...Object.fromEntries(
      item.facts.flatMap(({ property, value }) =>
        property && value ? [[property, value.machine ?? value.text]] : [],
      ),
    ),
    author: people.length > 0 ? people : [organisation],
    publisher: organisation,
    isAccessibleForFree: true,
  };
}
