import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';

export interface Crumb {
  name: string;
  path: string;
}

/** The way here; the page itself is not a link. */
export function breadcrumb({ words }: Site, crumbs: Crumb[], here?: string): Markup {
  const steps = [{ name: words.home, path: '/' }, ...crumbs];
  return markup`<nav class="crumbs" aria-label="${words.youAreHere}"><ol>${steps.map(
    ({ name, path }) => markup`<li><a href="${path}">${name}</a></li>`,
  )}${here && markup`<li><span aria-current="page">${here}</span></li>`}</ol></nav>`;
}

export const breadcrumbData = (site: Site, crumbs: Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.words.home, path: '/' }, ...crumbs].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(site, path),
  })),
});
