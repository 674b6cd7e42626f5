import { rfc822 } from '../dates.ts';
import { markup } from '../markup/markup.ts';
import type { Registers } from '../portal/portal.ts';
import { sectionName } from '../site.ts';
import type { Site } from '../site.ts';
import type { Feed } from './atom.feed.ts';
import { addressOfEntry, wholeText } from './feed-entry.ts';

/** RSS 2.0, with the whole text in content:encoded. */
export function rssFeed(site: Site, registers: Registers, { title, page, self, items }: Feed): string {
  const entries = items.map((item) => {
    const address = addressOfEntry(site, item);
    return markup`<item><title>${item.title}</title><link>${address}</link><guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822(item.publishedAt ?? 0)}</pubDate>${item.byline.map(({ name }) => markup`<dc:creator>${name}</dc:creator>`)}
<category>${sectionName(registers, item.section.code)}</category>
<description>${item.summary}</description><content:encoded>${wholeText(site, item)}</content:encoded></item>
`;
  });
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${title}</title><link>${page}</link><description>${title}</description><language>vi</language>
<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${entries}</channel></rss>
`.text;
}
