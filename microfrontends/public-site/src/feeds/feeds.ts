import { iso } from '../dates.ts';
import { markup } from '../markup/markup.ts';
import { notFoundPage } from '../pages/notice.page.ts';
import { textFile } from '../serving/answer.ts';
import type { Answer } from '../serving/answer.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';
import { atomFeed } from './atom.feed.ts';
import { FEED_LENGTH } from './feed-entry.ts';
import { rssFeed } from './rss.feed.ts';

/** Everything, or one section (Điều 4.2d). */
export async function feed(site: Site, format: 'atom' | 'rss', section: string | null): Promise<Answer> {
  const registers = await site.portal.registers();
  const entry = registers.sections.find(({ code }) => code === section);
  if (section !== null && !entry) return notFoundPage(site);
  const found = await site.portal.feed({ section, indexed: true, first: FEED_LENGTH });
  const prefix = section === null ? '' : `/${section}`;
  const write = format === 'atom' ? atomFeed : rssFeed;
  const body = write(site, registers, {
    title: entry ? `${entry.name} – ${site.name}` : site.name,
    page: absolute(site, prefix || '/'),
    self: absolute(site, `${prefix}/${format}.xml`),
    items: found.edges.map(({ node }) => node),
  });
  return textFile(body, `application/${format}+xml; charset=utf-8`);
}

export async function sitemap(site: Site): Promise<Answer> {
  const [registers, items] = await Promise.all([site.portal.registers(), site.portal.addresses()]);
  const fixed = ['/', ...[...registers.inUse].map((code) => `/${code}`), '/linh-vuc'];
  const urls = [
    ...fixed.map((path) => markup`<url><loc>${absolute(site, path)}</loc></url>\n`),
    ...items.map(
      ({ permalink, updatedAt }) =>
        markup`<url><loc>${absolute(site, permalink ?? '/')}</loc>${updatedAt && markup`<lastmod>${iso(updatedAt)}</lastmod>`}</url>\n`,
    ),
  ];
  const body = markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`;
  return textFile(body.text, 'application/xml; charset=utf-8');
}

export const robots = (site: Site): Answer =>
  textFile(
    `User-agent: *\nDisallow: /desk/\nDisallow: /auth/\nDisallow: /graphql\n\nSitemap: ${absolute(site, '/sitemap.xml')}\n`,
  );

/** RFC 9116: `Expires` is asked for and must lie ahead, within a year. */
export function security(site: Site, today = new Date()): Answer {
  const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 6, 1)).toISOString();
  const contact = site.office.mail ? `mailto:${site.office.mail}` : absolute(site, '/lien-he');
  return textFile(
    `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: vi, en\nCanonical: ${absolute(site, '/.well-known/security.txt')}\n`,
  );
}
