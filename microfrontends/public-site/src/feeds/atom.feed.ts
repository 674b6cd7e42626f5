import { iso } from '../dates.ts';
import { markup } from '../markup/markup.ts';
import type { FeedItem } from '../portal/content.operation.ts';
import type { Registers } from '../portal/portal.ts';
import { sectionName } from '../site.ts';
import type { Site } from '../site.ts';
import { addressOfEntry, wholeText } from './feed-entry.ts';

export interface Feed {
  title: string;
  /** The page it follows. */
  page: string;
  /** Its own address. */
  self: string;
  items: FeedItem[];
}

/** RFC 4287. */
export function atomFeed(site: Site, registers: Registers, { title, page, self, items }: Feed): string {
  const updated = items
    .map(({ updatedAt, publishedAt }) => updatedAt ?? publishedAt ?? '')
    .sort()
    .at(-1);
  const entries = items.map((item) => {
    const address = addressOfEntry(site, item);
    return markup`<entry>
<id>${address}</id><title>${item.title}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${iso(item.publishedAt ?? 0)}</published><updated>${iso(item.updatedAt ?? item.publishedAt ?? 0)}</updated>
${item.byline.map(({ name }) => markup`<author><name>${name}</name></author>`)}
<category term="${item.section.code}" label="${sectionName(registers, item.section.code)}"/>
<summary>${item.summary}</summary><content type="html">${wholeText(site, item)}</content>
</entry>
`;
  });
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${page}</id><title>${title}</title><updated>${iso(updated ? updated : 0)}</updated>
<author><name>${site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/><link rel="alternate" type="text/html" href="${page}"/>
${entries}</feed>
`.text;
}
