import type { IncomingMessage, ServerResponse } from 'node:http';
import { feed, robots, security, sitemap } from './feeds/feeds.ts';
import { chartPage } from './pages/chart.page.ts';
import { directoryPage } from './pages/directory.page.ts';
import { documentFile, documentPage } from './pages/document.page.ts';
import { documentsPage } from './pages/documents.page.ts';
import { homePage } from './pages/home.page.ts';
import { itemPage } from './pages/item.page.ts';
import { archivePage, fieldPage, fieldsPage, sectionPage } from './pages/list.page.ts';
import { notFoundPage, refusalPage, unavailablePage } from './pages/notice.page.ts';
import { openSearch, searchPage, suggestions } from './pages/search.page.ts';
import { unitPage } from './pages/unit.page.ts';
import type { Execute } from './portal/operation.ts';
import { Portal } from './portal/portal.ts';
import { redirect } from './serving/answer.ts';
import type { Answer } from './serving/answer.ts';
import { Assets } from './serving/assets.ts';
import { PageCache } from './serving/page-cache.ts';
import { keyOf, routeOf } from './serving/route.ts';
import type { Route } from './serving/route.ts';
import { send } from './serving/send.ts';
import { StoredPage } from './serving/stored-page.ts';
import type { Office, Site } from './site.ts';
import { WORDS } from './words.ts';

export interface PublicSiteOptions {
  graphql: Execute;
  /** The address visitors type, e.g. http://localhost:4000. */
  publicUrl: string;
  siteName: string;
  office?: Office;
  /** Called once with what is to be done when anything public changed. */
  changes?: (changed: () => void) => void;
  /** Hears of what went wrong; visitors are told only that it did. */
  onFault?: (fault: unknown, url: string) => void;
}

/** A page lives at most this long, also when nobody says that something changed (D24). */
const LIMITS = { lifetime: 60_000, entries: 2_000, bytes: 64_000_000 };

/** What is worth keeping; the rest is made in no time, or holds only to the instant: an office that ends at midnight tells nobody (Điều 8.5). */
const KEPT = new Set<Route['to']>([
  'home',
  'section',
  'archive',
  'fields',
  'field',
  'item',
  'feed',
  'sitemap',
]);

async function answerTo(site: Site, route: Route): Promise<Answer> {
  switch (route.to) {
    case 'home':
      return homePage(site);
    case 'section':
      return sectionPage(site, route.code, route.after);
    case 'archive':
      return archivePage(site, route.code, route.after);
    case 'fields':
      return fieldsPage(site);
    case 'field':
      return fieldPage(site, route.code, route.after);
    case 'directory':
      return directoryPage(site, route);
    case 'unit':
      return unitPage(site, route.code);
    case 'chart':
      return chartPage(site, route.date);
    case 'search':
      return searchPage(site, route);
    case 'suggestions':
      return suggestions(site, route.typed);
    case 'open-search':
      return openSearch(site);
    case 'documents':
      return documentsPage(site, route.filter, route.after);
    case 'document':
      return documentPage(site, route.path, route.asOf, route.edition);
    case 'document-file':
      return documentFile(site, route.path, route.form);
    case 'item':
      return itemPage(site, route.path);
    case 'feed':
      return feed(site, route.format, route.section);
    case 'sitemap':
      return sitemap(site);
    case 'robots':
      return robots(site);
    case 'security':
      return security(site);
    case 'elsewhere':
      return redirect(route.address);
    case 'refused':
      return refusalPage(site, route.because);
    case 'asset':
    case 'nowhere':
      return notFoundPage(site);
  }
}

/** The public site as a request handler: pages out of the API, readable without JavaScript. */
export function createPublicSite(
  options: PublicSiteOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const portal = new Portal(options.graphql);
  const cache = new PageCache(LIMITS);
  const assets = new Assets();
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const site: Site = {
    name: options.siteName,
    publicUrl,
    office: options.office ?? {},
    portal,
    assets,
    words: WORDS.vi,
  };
  const secure = publicUrl.startsWith('https:');
  options.changes?.(() => {
    portal.forget();
    cache.drop();
  });

  const render = async (route: Route) => new StoredPage(await answerTo(site, route));
  const pageFor = async (route: Route): Promise<StoredPage> => {
    const asset = route.to === 'asset' && assets.get(route.name);
    if (asset) return asset;
    return KEPT.has(route.to) ? cache.get(keyOf(route), () => render(route)) : render(route);
  };

  return (request, response) => {
    const url = request.url ?? '/';
    pageFor(routeOf(request.method ?? 'GET', url))
      .catch((fault: unknown) => {
        options.onFault?.(fault, url);
        return new StoredPage(unavailablePage(site));
      })
      .then((page) => send(request, response, page, secure))
      .catch((fault: unknown) => {
        options.onFault?.(fault, url);
        response.destroy();
      });
  };
}
